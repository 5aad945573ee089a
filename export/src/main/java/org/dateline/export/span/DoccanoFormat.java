package org.dateline.export.span;

import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.Rendition;
import org.dateline.export.RowFormat;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.json.Json;
import org.dateline.export.json.JsonText;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.NoNulls;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;

/** doccano's JSONL for sequence labelling: text, label, and metadata that doccano keeps beside them. */
public final class DoccanoFormat extends RowFormat {

    private static final Capabilities CARRIES = Capabilities.of(SpanRows.METADATA).and(Facet.ENTITIES, Facet.EVENTS, Facet.TIMEXES)
            .then(new NoNulls());

    @Override
    public String id() {
        return "doccano";
    }

    @Override
    public String summary() {
        return "JSONL for sequence labelling; for doccano (allow overlapping spans in the project)";
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return CARRIES;
    }

    @Override
    protected String file(String split) {
        return "doccano/" + split + ".jsonl";
    }

    @Override
    protected void encode(Rendition rendition, FormatOptions options, Utf8Text line) {
        DocumentView document = rendition.view();
        CodePoints points = CodePoints.of(document.text());
        JsonText row = JsonText.to(line).object().put("text", document.text()).name("label").array();
        SpanRows.addTriples(row, LabelledSpan.of(document), points);
        row.endArray().put("document", document.id());
        SpanRows.putMetadata(row, document);
        row.endObject();
    }

    @Override
    protected DocumentView decode(String row, String where, int line) {
        JsonNode node = Json.parse(row, where, line);
        DocumentView bare = SpanRows.bare(string(node, "document"), string(node, "text"), node, where, line);
        return LabelledSpan.into(bare, SpanRows.triples(node.path("label"), CodePoints.of(bare.text())), CARRIES.facets());
    }
}
