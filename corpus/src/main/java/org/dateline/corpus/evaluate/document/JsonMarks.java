package org.dateline.corpus.evaluate.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.corpus.evaluate.document.Layer.Column;

/** Reads annotations written as arrays {@code [start, end, …]} or as objects {@code {"start", "end", …}}. */
final class JsonMarks {

    private final String place;
    private final int length;

    /**
     * For the annotations of one record.
     *
     * @param place file and line, for messages
     * @param length code points of the text
     */
    JsonMarks(String place, int length) {
        this.place = place;
        this.length = length;
    }

    /** All annotations of a field. */
    List<Mark> read(String field, JsonNode annotations, List<Column> columns) throws EvaluationInputException {
        if (!annotations.isArray()) {
            throw unfit(field, annotations);
        }
        List<Mark> marks = new ArrayList<>(annotations.size());
        for (JsonNode annotation : annotations) {
            marks.add(mark(field, annotation, columns));
        }
        return marks;
    }

    private Mark mark(String field, JsonNode annotation, List<Column> columns) throws EvaluationInputException {
        JsonNode start = annotation.isArray() ? annotation.path(0) : annotation.path("start");
        JsonNode end = annotation.isArray() ? annotation.path(1) : annotation.path("end");
        if (!start.isInt() || !end.isInt()) {
            throw unfit(field, annotation);
        }
        return new Mark(span(field, start.intValue(), end.intValue()), labels(annotation, columns));
    }

    private Span span(String field, int start, int end) throws EvaluationInputException {
        if (start < 0 || start > end || end > length) {
            throw new EvaluationInputException("%s: %s has a span from %d to %d, but the text has %d code points"
                    .formatted(place, field, start, end, length));
        }
        return new Span(start, end);
    }

    private static List<String> labels(JsonNode annotation, List<Column> columns) {
        List<String> labels = new ArrayList<>(columns.size());
        columns.forEach(column -> labels.add(label(annotation, column)));
        return labels;
    }

    /** Null where the annotation says so or its object has no such key; empty where its array is too short. */
    private static String label(JsonNode annotation, Column column) {
        if (annotation.isArray() && column.position() >= annotation.size()) {
            return "";
        }
        JsonNode label = annotation.isArray() ? annotation.get(column.position()) : annotation.path(column.key());
        return label.isNull() || label.isMissingNode() ? null : label.asText();
    }

    private EvaluationInputException unfit(String field, JsonNode json) {
        String text = json.toString();
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return new EvaluationInputException("%s: %s should hold [start, end, …] or {\"start\", \"end\", …}, not %s"
                .formatted(place, field, shown));
    }
}
