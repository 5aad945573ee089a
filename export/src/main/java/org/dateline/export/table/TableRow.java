package org.dateline.export.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.json.Json;
import org.dateline.export.view.CodePoints;

/**
 * One line of the table.
 *
 * @param start code points, or null where the annotation has no place of its own
 * @param attributes everything else, as in a record of the jsonl format
 */
record TableRow(String document, String layer, Integer start, Integer end, String text, String label, ObjectNode attributes) {

    static final String HEADER = "document,layer,start,end,text,label,attributes";
    static final String DOCUMENT = "document";

    /** Layers of a record by their singular names, each with the key of its main label. */
    private static final Map<String, String[]> LAYERS = new LinkedHashMap<>();

    static {
        LAYERS.put("zones", new String[] {"zone", "kind"});
        LAYERS.put("sentences", new String[] {"sentence", null});
        LAYERS.put("tokens", new String[] {"token", "xpos"});
        LAYERS.put("entities", new String[] {"entity", "label"});
        LAYERS.put("events", new String[] {"event", "class"});
        LAYERS.put("timexes", new String[] {"timex", "type"});
        LAYERS.put("tlinks", new String[] {"tlink", "relation"});
        LAYERS.put("provenance", new String[] {"provenance", "layer"});
    }

    /** The rows of a record, the document's own first. */
    static List<TableRow> of(ObjectNode record) {
        List<TableRow> rows = new ArrayList<>();
        String id = record.get("id").asText();
        String text = record.get("text").asText();
        ObjectNode whole = Json.object().setAll(record);
        whole.remove(List.of("id", "text"));
        LAYERS.keySet().forEach(whole::remove);
        CodePoints points = CodePoints.of(text);
        int length = points.fromUtf16(text.length());
        rows.add(new TableRow(id, DOCUMENT, 0, length, text, null, whole));
        LAYERS.forEach((key, names) -> record.get(key).forEach(item -> rows.add(of(id, text, points, names, (ObjectNode) item))));
        return rows;
    }

    private static TableRow of(String id, String text, CodePoints points, String[] names, ObjectNode item) {
        Integer start = item.has("start") ? (Integer) item.get("start").asInt() : null;
        Integer end = item.has("end") ? (Integer) item.get("end").asInt() : null;
        String words = start == null ? null : text.substring(points.toUtf16(start), points.toUtf16(end));
        String label = names[1] == null ? null : Json.string(item, names[1]);
        ObjectNode rest = Json.object().setAll(item);
        rest.remove(List.of("start", "end", "text", "form"));
        if (names[1] != null) {
            rest.remove(names[1]);
        }
        return new TableRow(id, names[0], start, end, words, label, rest);
    }

    /** Puts the row back into the record it came from. */
    void addTo(ObjectNode record) {
        if (layer.equals(DOCUMENT)) {
            record.put("id", document).put("text", text == null ? "" : text);
            record.setAll(attributes);
            LAYERS.keySet().forEach(record::putArray);
            return;
        }
        LAYERS.forEach((key, names) -> {
            if (names[0].equals(layer)) {
                ObjectNode item = record.withArray(key).addObject().put("start", start).put("end", end);
                item.setAll(attributes);
                if (names[1] != null) {
                    item.put(names[1], label);
                }
            }
        });
    }

    String toLine() {
        return Csv.line(Json.line(attributes), document, layer, start == null ? null : start.toString(), end == null ? null : end.toString(),
                text, label);
    }

    static TableRow parse(String line, String where, int number) {
        List<String> cells = Csv.cells(line, 7, where, number);
        JsonNode attributes = Json.parse(cells.get(6), where, number);
        return new TableRow(cells.get(0) == null ? "" : cells.get(0), cells.get(1), number(cells.get(2)), number(cells.get(3)), cells.get(4),
                cells.get(5), (ObjectNode) attributes);
    }

    private static Integer number(String cell) {
        return cell == null ? null : (Integer) Integer.parseInt(cell);
    }
}
