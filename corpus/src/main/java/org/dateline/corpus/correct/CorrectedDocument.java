package org.dateline.corpus.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.export.json.Json;
import org.dateline.export.jsonl.RecordWriter;
import org.dateline.export.merge.Change;
import org.dateline.export.merge.LayerChanges;
import org.dateline.export.merge.Merge;
import org.dateline.export.merge.Merged;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Records;
import org.dateline.export.returned.Returned;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.ProcessingStep;

/**
 * A document that was corrected.
 *
 * @param returned what it was corrected by
 * @param view the corrected document, its provenance naming the tool for each layer it showed
 * @param layers what was done
 */
record CorrectedDocument(Returned returned, DocumentView view, List<LayerChanges> layers) {

    static CorrectedDocument of(Returned returned, Merged merged, String tool) {
        List<ProcessingStep> provenance = new ArrayList<>(merged.document().provenance());
        for (LayerChanges layer : merged.layers()) {
            boolean words = layer.layer() == Facet.TOKENS || layer.layer() == Facet.SENTENCES;
            ProcessingStep step = new ProcessingStep(LayerName.of(layer.layer()).toString(), tool, null, null, Merge.BY_HAND);
            if (returned.layers().contains(layer.layer()) && !(words && layer.changes().isEmpty()) && !provenance.contains(step)) {
                provenance.add(step);
            }
        }
        return new CorrectedDocument(returned, Records.with(merged.document(), "provenance", provenance), merged.layers());
    }

    /** What was done, as a line of corrections.jsonl: annotations look as they do in the records. */
    ObjectNode toJson() {
        ObjectNode line = Json.object().put("id", view.id()).put("input", fileName(returned.origin().file()));
        line.put("line", returned.origin().line() == 0 ? null : (Integer) returned.origin().line());
        ObjectNode all = line.putObject("layers");
        for (LayerChanges layer : layers) {
            ObjectNode node = all.putObject(LayerName.of(layer.layer()).toString()).put("kept", layer.kept());
            for (Change.Kind kind : Change.Kind.values()) {
                node.putArray(kind.name().toLowerCase(Locale.ROOT));
            }
            JsonNode before = records(layer, layer.changes().stream().map(Change::before).toList());
            JsonNode after = records(layer, layer.changes().stream().map(Change::after).toList());
            int[] next = new int[2];
            for (Change change : layer.changes()) {
                ObjectNode told = node.withArray(change.kind().name().toLowerCase(Locale.ROOT)).addObject();
                if (change.kind() == Change.Kind.CHANGED) {
                    change.what().forEach(told.putArray("what")::add);
                }
                if (change.before() != null) {
                    told.set("before", before.get(next[0]++));
                }
                if (change.after() != null) {
                    told.set("after", after.get(next[1]++));
                }
            }
        }
        return line;
    }

    /** The name of a file without the folders it lies in; folders within an archive are kept. */
    private static String fileName(String path) {
        int archive = path.indexOf('!');
        String file = (archive < 0 ? path : path.substring(0, archive)).replace('\\', '/');
        return path.substring(file.lastIndexOf('/') + 1);
    }

    /** Annotations of one layer as records write them. */
    private JsonNode records(LayerChanges layer, List<Record> items) {
        DocumentView bare = new DocumentView(view.id(), null, view.text(), view.metadata(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
        DocumentView holder = Records.with(bare, layer.layer().kind(), items.stream().filter(Objects::nonNull).toList());
        return RecordWriter.toJson(holder).get(layer.layer().kind());
    }
}
