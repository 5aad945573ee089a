package org.dateline.corpus.evaluate.document;

import java.util.List;
import java.util.Objects;
import org.dateline.corpus.evaluate.document.Layer.Column;

/**
 * An event or a time of a JSONL record, by the name that links have for it; what is not said is the empty string.
 *
 * @param id its own, or the one the record lists for it
 * @param value of a time
 * @param function of a time in the document, such as CREATION_TIME
 */
record Named(String id, Span span, String value, String function) {

    private static final int NOT_IN_ARRAYS = Integer.MAX_VALUE;

    /** What is read of annotations, for {@link #of}. */
    static final List<Column> COLUMNS = List.of(new Column("id", NOT_IN_ARRAYS), new Column("value", 3), new Column("function", NOT_IN_ARRAYS));

    /** Of a mark with the labels of {@link #COLUMNS}. */
    static Named of(Mark mark) {
        List<String> labels = mark.labels().stream().map(label -> Objects.requireNonNullElse(label, "")).toList();
        return new Named(labels.get(0), mark.span(), labels.get(1), labels.get(2));
    }

    Named withId(String other) {
        return new Named(other, span, value, function);
    }
}
