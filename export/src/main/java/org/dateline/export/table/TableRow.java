package org.dateline.export.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.export.json.Json;

/**
 * One line of the table.
 *
 * @param start code points, or null where the annotation has no place of its own
 * @param attributes everything else, as in a record of the jsonl format
 */
record TableRow(String document, String layer, Integer start, Integer end, String text, String label, ObjectNode attributes) {

    static final String HEADER = "document,layer,start,end,text,label,attributes";
    static final String DOCUMENT = "document";

    /** Puts the row back into the record it came from. */
    void addTo(ObjectNode record) {
        if (layer.equals(DOCUMENT)) {
            record.put("id", document).put("text", text == null ? "" : text);
            record.setAll(attributes);
            for (TableLayer each : TableLayer.values()) {
                record.putArray(each.list().key());
            }
            return;
        }
        for (TableLayer each : TableLayer.values()) {
            if (each.title().equals(layer)) {
                ObjectNode item = record.withArray(each.list().key()).addObject().put("start", start).put("end", end);
                item.setAll(attributes);
                if (each.label() != null) {
                    item.put(each.label(), label);
                }
            }
        }
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
