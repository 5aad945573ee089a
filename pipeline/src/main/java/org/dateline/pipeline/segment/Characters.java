package org.dateline.pipeline.segment;

import org.dateline.pipeline.engine.result.TextSpan;

/** What single UTF-16 code units mean to the segmenter. */
final class Characters {

    private static final String FINAL_MARKS = ".!?…。！？‼⁇⁈⁉";
    private static final String CLOSERS = "”’\"')]}»›";
    private static final String OPENERS = "“‘\"'([{«‹„";

    private Characters() {}

    static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\u0085' || unit == '\f' || unit == '\u000B';
    }

    /** White space of any kind, the zero-width ones and control characters included. */
    static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit) || unit == '\uFEFF';
    }

    static boolean isFinalMark(char unit) {
        return FINAL_MARKS.indexOf(unit) >= 0;
    }

    static boolean isCloser(char unit) {
        return CLOSERS.indexOf(unit) >= 0;
    }

    static boolean isOpener(char unit) {
        return OPENERS.indexOf(unit) >= 0;
    }

    /** Narrows a span until it neither begins nor ends with a blank. */
    static TextSpan trim(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }
}
