package org.dateline.corpus.evaluate.document;

import java.util.Comparator;

/**
 * A stretch of text.
 *
 * @param start first code point
 * @param end one past the last code point
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** Whether the two share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the span covers no code point. */
    public boolean isEmpty() {
        return start >= end;
    }

    /** The earlier first, and of those that start together the shorter. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
