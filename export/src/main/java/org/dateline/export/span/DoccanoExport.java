package org.dateline.export.span;

import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.dateline.export.MalformedException;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.returned.ReturnReader;
import org.dateline.export.returned.Returned;
import org.dateline.export.returned.Returned.Author;
import org.dateline.export.returned.Returned.Origin;
import org.dateline.export.returned.Returns;
import org.dateline.export.returned.ToolFile;
import org.dateline.export.returned.ToolFiles;
import org.dateline.export.view.DocumentView;

/**
 * doccano's JSONL export: {@code all.jsonl} of a shared project, or a .zip with a file for each annotator. Spans are
 * {@code label: [[start, end, label]]}, or {@code entities} and {@code relations} where the project has relations; metadata stand
 * beside them, our {@code document} among them. {@code id} is doccano's own and means nothing to us. Relations are taken for the
 * links a document has where the rows that were given to the tool had them ({@link DoccanoFormat#RELATIONS}); else they are added to
 * those, since none were shown. The file of an annotator has every document, those too that he or she never opened: without any label
 * they are passed over.
 */
public final class DoccanoExport implements ReturnReader {

    private static final String SUFFIX = ".jsonl";
    private static final String SHARED = "all";

    @Override
    public String id() {
        return "doccano";
    }

    @Override
    public String takes() {
        return "JSONL export (.jsonl, or the .zip with one for each annotator)";
    }

    @Override
    public void read(Path path, Returns into) {
        for (ToolFile file : ToolFiles.named(path, SUFFIX)) {
            String annotator = file.nameWithout(SUFFIX).substring(file.name().lastIndexOf('/') + 1);
            Author author = new Author(annotator.equals(SHARED) ? null : annotator, null, false);
            file.eachRow((row, origin) -> row(row, origin, author, into));
        }
    }

    private static void row(JsonNode row, Origin origin, Author author, Returns into) {
        boolean empty = row.path("label").isEmpty() && row.path("entities").isEmpty();
        if (empty && author.name() != null) {
            into.passOver("without labels in the file of an annotator");
        } else {
            into.add(returned(row, origin, author));
        }
    }

    private static Returned returned(JsonNode row, Origin origin, Author author) {
        ReturnedSpans spans = new ReturnedSpans(origin, string(row, "text"));
        if (!row.has("label") && !row.has("entities")) {
            throw new MalformedException(origin.file(), origin.line(), "neither label nor entities; export a sequence labelling project as JSONL");
        }
        row.path("label").forEach(triple ->
                spans.span(null, triple.path(0).asInt(-1), triple.path(1).asInt(-1), triple.path(2).asText(), null));
        if (DoccanoRelations.areIn(row)) {
            DoccanoRelations.read(row, spans);
        }
        DocumentView document = spans.document();
        Capabilities shows = DoccanoFormat.carries(DoccanoRelations.wereShown(row));
        Set<Facet> layers = new HashSet<>(Returned.correctable(shows));
        if (!document.tlinks().isEmpty()) {
            layers.add(Facet.TLINKS);
        }
        return new Returned(origin, string(row, "document"), null, author, document, shows, layers);
    }
}
