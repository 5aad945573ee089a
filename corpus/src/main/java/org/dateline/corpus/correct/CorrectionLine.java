package org.dateline.corpus.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.export.json.Json;
import org.dateline.export.jsonl.JsonRecord;
import org.dateline.export.merge.Change;
import org.dateline.export.merge.LayerChanges;
import org.dateline.export.reduce.Records;
import org.dateline.export.returned.Returned;
import org.dateline.export.view.DocumentView;

/** What was done to a document, as a line of corrections.jsonl: annotations look as they do in the records. */
final class CorrectionLine {

    private final DocumentView view;
    private final ObjectNode line = Json.object();

    private CorrectionLine(DocumentView view) {
        this.view = view;
    }

    static ObjectNode of(CorrectedDocument document) {
        CorrectionLine line = new CorrectionLine(document.view());
        Returned.Origin origin = document.returned().origin();
        line.line.put("id", document.view().id()).put("input", fileName(origin.file()))
                .put("line", origin.line() == 0 ? null : (Integer) origin.line());
        ObjectNode layers = line.line.putObject("layers");
        document.layers().forEach(layer -> line.add(layer, layers.putObject(LayerName.of(layer.layer()).toString())));
        return line.line;
    }

    /** The name of a file without the folders it lies in; folders within an archive are kept. */
    private static String fileName(String path) {
        int archive = path.indexOf('!');
        String file = (archive < 0 ? path : path.substring(0, archive)).replace('\\', '/');
        return path.substring(file.lastIndexOf('/') + 1);
    }

    private void add(LayerChanges layer, ObjectNode node) {
        node.put("kept", layer.kept());
        for (Change.Kind kind : Change.Kind.values()) {
            node.putArray(name(kind));
        }
        Iterator<JsonNode> before = records(layer, layer.changes().stream().map(Change::before).toList());
        Iterator<JsonNode> after = records(layer, layer.changes().stream().map(Change::after).toList());
        for (Change change : layer.changes()) {
            ObjectNode told = node.withArray(name(change.kind())).addObject();
            if (change.kind() == Change.Kind.CHANGED) {
                change.what().forEach(told.putArray("what")::add);
            }
            if (change.before() != null) {
                told.set("before", before.next());
            }
            if (change.after() != null) {
                told.set("after", after.next());
            }
        }
    }

    private static String name(Change.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Annotations of one layer as records write them. */
    private Iterator<JsonNode> records(LayerChanges layer, List<Record> items) {
        DocumentView bare = new DocumentView(view.id(), null, view.text(), view.metadata(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
        DocumentView holder = Records.with(bare, layer.layer().kind(), items.stream().filter(Objects::nonNull).toList());
        return JsonRecord.tree(holder).get(layer.layer().kind()).iterator();
    }
}
