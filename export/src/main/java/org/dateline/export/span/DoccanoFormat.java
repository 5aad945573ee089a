package org.dateline.export.span;

import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.Rendition;
import org.dateline.export.RowFormat;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.json.Json;
import org.dateline.export.json.JsonText;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Identifiers;
import org.dateline.export.reduce.LinksInText;
import org.dateline.export.reduce.NoNulls;
import org.dateline.export.returned.Returned.Origin;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;

/**
 * doccano's JSONL for sequence labelling: text, label, and metadata that doccano keeps beside them. Setting: {@value #RELATIONS} is yes
 * for a project with relations, which takes {@code entities} and {@code relations} in place of {@code label}.
 */
public final class DoccanoFormat extends RowFormat {

    /** Setting that asks for the links between spans. */
    public static final String RELATIONS = DoccanoRelations.OPTION;

    private static final Capabilities SPANS = Capabilities.of(SpanRows.METADATA).and(Facet.ENTITIES, Facet.EVENTS, Facet.TIMEXES);
    private static final Capabilities PLAIN = SPANS.then(new NoNulls());
    private static final Capabilities LINKED = SPANS.and(Facet.TLINKS).then(new LinksInText(), new NoNulls());

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
    public Set<String> settings() {
        return Set.of(RELATIONS);
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return carries(DoccanoRelations.areWanted(options));
    }

    /** What a row carries that has links, or none. */
    static Capabilities carries(boolean links) {
        return links ? LINKED : PLAIN;
    }

    @Override
    protected String file(String split) {
        return "doccano/" + split + ".jsonl";
    }

    @Override
    protected void encode(Rendition rendition, FormatOptions options, Utf8Text line) {
        DocumentView document = rendition.view();
        JsonText row = JsonText.to(line).object().put("text", document.text());
        if (DoccanoRelations.areWanted(options)) {
            DoccanoRelations.write(document, row);
        } else {
            row.name("label").array();
            SpanRows.addTriples(row, LabelledSpan.of(document), CodePoints.of(document.text()));
            row.endArray();
        }
        row.put("document", document.id());
        SpanRows.putMetadata(row, document);
        row.endObject();
    }

    @Override
    protected DocumentView decode(String row, String where, int line) {
        JsonNode node = Json.parse(row, where, line);
        DocumentView bare = SpanRows.bare(string(node, "document"), string(node, "text"), node, where, line);
        if (!DoccanoRelations.areIn(node)) {
            return LabelledSpan.into(bare, SpanRows.triples(node.path("label"), CodePoints.of(bare.text())), PLAIN.facets());
        }
        ReturnedSpans spans = new ReturnedSpans(new Origin(where, line), bare);
        DoccanoRelations.read(node, spans);
        return Identifiers.renumber(spans.document(), LINKED.facets());
    }
}
