package org.dateline.corpus.evaluate.score;

import java.util.List;
import java.util.Optional;
import org.dateline.corpus.evaluate.document.Span;

/**
 * Something that is wrong, in its context. Where both sides are there, they overlap and differ in extent or label.
 *
 * @param document id of the document
 * @param gold the annotation as it should be, or empty for a false alarm
 * @param system the annotation as it is, or empty for a miss
 * @param context the gold's text around it
 */
public record Difference(String document, Optional<Side> gold, Optional<Side> system, Context context) {

    /** The kinds of differences. */
    public enum Kind {
        MISSED, FALSE_ALARM, DIFFERS
    }

    /** What kind of difference it is. */
    public Kind kind() {
        if (system.isEmpty()) {
            return Kind.MISSED;
        }
        return gold.isEmpty() ? Kind.FALSE_ALARM : Kind.DIFFERS;
    }

    /**
     * One side's annotation.
     *
     * @param span code points of the gold's text
     * @param text what it covers, on one line
     * @param labels of the layer's columns; null where nothing is said
     */
    public record Side(Span span, String text, List<String> labels) {}
}
