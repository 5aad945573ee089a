package org.dateline.corpus.evaluate.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one record of a JSONL file. */
final class JsonRecord {

    private final Fields fields;

    JsonRecord(Fields fields) {
        this.fields = fields;
    }

    /**
     * The document of a record.
     *
     * @param place file and line, for messages
     */
    Annotated read(JsonNode json, String place) throws EvaluationInputException {
        String id = required(json, "id", place).asText();
        String text = required(json, "text", place).asText();
        JsonMarks marks = new JsonMarks(place, text.codePointCount(0, text.length()));
        return new Annotated(id, text, scope(json, marks), layers(json, marks), graph(json, marks, place));
    }

    private TemporalGraph graph(JsonNode json, JsonMarks marks, String place) throws EvaluationInputException {
        String field = fields.of(Layer.TLINKS);
        return has(json, Layer.TLINKS) ? new JsonGraph(json, marks, place).read(field) : TemporalGraph.NONE;
    }

    private boolean has(JsonNode json, Layer layer) {
        return fields.layers().contains(layer) && json.hasNonNull(fields.of(layer));
    }

    private static JsonNode required(JsonNode json, String key, String place) throws EvaluationInputException {
        if (!json.hasNonNull(key)) {
            throw new EvaluationInputException(place + ": a record needs \"" + key + "\"");
        }
        return json.get(key);
    }

    private static Optional<List<Span>> scope(JsonNode json, JsonMarks marks) throws EvaluationInputException {
        return json.hasNonNull("scope")
                ? Optional.of(marks.read("scope", json.get("scope"), List.of()).stream().map(Mark::span).toList())
                : Optional.empty();
    }

    private Map<Layer, List<Mark>> layers(JsonNode json, JsonMarks marks) throws EvaluationInputException {
        Map<Layer, List<Mark>> found = new EnumMap<>(Layer.class);
        for (Layer layer : fields.layers()) {
            String field = fields.of(layer);
            if (has(json, layer)) {
                found.put(layer, layer == Layer.TLINKS ? List.of() : marks.read(field, json.get(field), layer.columns()));
            }
        }
        return found;
    }
}
