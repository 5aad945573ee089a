package org.dateline.export.span;

import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.FormatOptions;
import org.dateline.export.SettingException;
import org.dateline.export.json.JsonText;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.TemporalLink;

/**
 * Spans with numbers, and relations between them, as doccano has them in a project with relations: {@code entities} and
 * {@code relations} in place of {@code label}. The two shapes exclude each other: a project takes just one of them, and what it does
 * not take it keeps as metadata and gives back unchanged.
 */
final class DoccanoRelations {

    /** Setting that asks for this shape: yes or no. */
    static final String OPTION = "doccano.relations";
    /** Metadata that doccano gives back: who corrected the row saw all links whose ends stand in the text. */
    private static final String SHOWN = "relations_shown";
    private static final String ENTITIES = "entities";
    private static final String RELATIONS = "relations";

    private DoccanoRelations() {}

    /**
     * Whether this shape is wanted.
     *
     * @throws SettingException when the setting is neither yes nor no
     */
    static boolean areWanted(FormatOptions options) {
        String written = options.setting(OPTION, "no");
        return switch (written) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new SettingException("There is no choice '" + written + "' for " + OPTION + ": use yes or no.");
        };
    }

    /** Whether a row has this shape. */
    static boolean areIn(JsonNode row) {
        return row.has(ENTITIES);
    }

    /** Whether who corrected a row had the links before him. */
    static boolean wereShown(JsonNode row) {
        return areIn(row) && row.path(SHOWN).asBoolean();
    }

    /** Appends spans, numbered in their order, and the links between them. */
    static void write(DocumentView document, JsonText row) {
        CodePoints points = CodePoints.of(document.text());
        Map<String, Integer> numbers = new HashMap<>();
        List<LabelledSpan> spans = LabelledSpan.of(document);
        row.name(ENTITIES).array();
        for (LabelledSpan span : spans) {
            row.object().put("id", numbers.size()).put("label", span.label()).put("start_offset", points.fromUtf16(span.begin()))
                    .put("end_offset", points.fromUtf16(span.end())).endObject();
            numbers.put(span.id(), numbers.size());
        }
        row.endArray().name(RELATIONS).array();
        for (TemporalLink link : document.tlinks()) {
            row.object().put("from_id", numbers.get(link.source())).put("to_id", numbers.get(link.target())).put("type", link.relation())
                    .endObject();
        }
        row.endArray().put(SHOWN, true);
    }

    /** Adds the spans and relations of a row of this shape. */
    static void read(JsonNode row, ReturnedSpans into) {
        row.path(ENTITIES).forEach(entity -> into.span(name(entity, "id"), entity.path("start_offset").asInt(-1),
                entity.path("end_offset").asInt(-1), string(entity, "label"), null));
        row.path(RELATIONS).forEach(relation -> into.link(name(relation, "from_id"), name(relation, "to_id"), string(relation, "type")));
    }

    private static String name(JsonNode item, String key) {
        return "s" + string(item, key);
    }
}
