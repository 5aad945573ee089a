package org.dateline.corpus.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.json.Json;
import org.dateline.export.jsonl.JsonlFormat;

/**
 * A field of a record, as its JSON Schema states it.
 *
 * @param type string, integer, number, boolean or object
 * @param repeated whether it is an array of these
 * @param fields the fields of an object
 */
record RecordField(String name, String type, boolean repeated, String description, List<RecordField> fields) {

    private static final String METADATA = "meta";

    /**
     * The fields of a JSONL record, in their order.
     *
     * @param metadata names of further metadata
     */
    static List<RecordField> ofRecord(List<String> metadata) {
        List<RecordField> names = metadata.stream().map(name -> text(name, "Further metadata: " + name)).toList();
        return withMetadata(false, names);
    }

    /** The fields of a Parquet row, in their order: like a record, but further metadata is a list of names and values. */
    static List<RecordField> ofRow() {
        return withMetadata(true, List.of(text("name", "Name of further metadata"), text("value", "Its value")));
    }

    private static List<RecordField> withMetadata(boolean repeated, List<RecordField> fields) {
        return of(Json.parse(JsonlFormat.schema(), "record.schema.json", 0)).stream().map(field -> !field.name.equals(METADATA) ? field
                : new RecordField(METADATA, field.type, repeated, field.description, fields)).toList();
    }

    private static RecordField text(String name, String description) {
        return new RecordField(name, "string", false, description, List.of());
    }

    private static List<RecordField> of(JsonNode object) {
        List<RecordField> fields = new ArrayList<>();
        object.path("properties").properties().forEach(entry -> fields.add(of(entry.getKey(), entry.getValue())));
        return fields;
    }

    private static RecordField of(String name, JsonNode schema) {
        boolean repeated = type(schema).equals("array");
        JsonNode item = repeated ? schema.path("items") : schema;
        return new RecordField(name, type(item), repeated, schema.path("description").asText(name), of(item));
    }

    /** The type beside null. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (!type.isArray()) {
            return type.asText("string");
        }
        for (JsonNode each : type) {
            if (!each.asText().equals("null")) {
                return each.asText();
            }
        }
        return "string";
    }
}
