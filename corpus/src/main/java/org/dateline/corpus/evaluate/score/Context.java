package org.dateline.corpus.evaluate.score;

import org.dateline.corpus.evaluate.document.Span;

/**
 * A span with a few words on either side, on one line.
 *
 * @param before the words before, with an ellipsis where more precede
 * @param covered the span's own
 * @param after the words after, with an ellipsis where more follow
 */
public record Context(String before, String covered, String after) {

    private static final int WIDTH = 40;
    private static final String ELLIPSIS = "…";

    /** The context of a span of a text. */
    static Context of(Span span, NonBlankText text) {
        return new Context(before(span.start(), text), text.covered(span), after(span.end(), text));
    }

    private static String before(int end, NonBlankText text) {
        int start = Math.max(0, end - WIDTH);
        String window = text.covered(new Span(start, end));
        return start == 0 ? window : ELLIPSIS + window.substring(window.indexOf(' ') + 1);
    }

    private static String after(int start, NonBlankText text) {
        int end = Math.min(text.length(), start + WIDTH);
        String window = text.covered(new Span(start, end));
        int cut = window.lastIndexOf(' ');
        return end == text.length() ? window : window.substring(0, cut < 0 ? window.length() : cut) + ELLIPSIS;
    }
}
