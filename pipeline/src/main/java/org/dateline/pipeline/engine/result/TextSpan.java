package org.dateline.pipeline.engine.result;

/**
 * A stretch of a text.
 *
 * @param begin UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 */
public record TextSpan(int begin, int end) {

    /** Checks that the span is not reversed and starts inside a text. */
    public TextSpan {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Not a span: " + begin + " to " + end);
        }
    }

    /**
     * Returns what the span covers.
     *
     * @param text the text the span was made for
     */
    public String in(String text) {
        return text.substring(begin, end);
    }
}
