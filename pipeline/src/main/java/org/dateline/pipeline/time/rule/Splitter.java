package org.dateline.pipeline.time.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Cuts a stretch of text into {@linkplain Piece pieces}. */
public final class Splitter {

    private static final int OTHER = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int BLANK = 3;

    private final String text;
    private final IntFunction<String> pos;

    /**
     * Makes a splitter of a document.
     *
     * @param text the document
     * @param pos part-of-speech tag at an offset; the empty string where there is none
     */
    public Splitter(String text, IntFunction<String> pos) {
        this.text = text;
        this.pos = pos;
    }

    /** The pieces between two offsets, in order. */
    public List<Piece> split(int begin, int end) {
        List<Piece> pieces = new ArrayList<>((end - begin) / 4 + 4);
        boolean glued = false;
        int at = begin;
        while (at < end) {
            int kind = kind(text.charAt(at));
            int from = at++;
            while (at < end && kind != OTHER && kind(text.charAt(at)) == kind) {
                at++;
            }
            if (kind != BLANK) {
                pieces.add(piece(from, at, glued));
            }
            glued = kind != BLANK;
        }
        return pieces;
    }

    private Piece piece(int begin, int end, boolean glued) {
        String form = text.substring(begin, end);
        return new Piece(begin, end, form, normal(form), glued, pos.apply(begin));
    }

    private static String normal(String form) {
        if (form.length() > 1) {
            return form.toLowerCase(Locale.ROOT);
        }
        return switch (form.charAt(0)) {
            case '’', '‘', '`', '´' -> "'";
            case '–', '—', '‐', '‑', '‒', '−' -> "-";
            default -> form.toLowerCase(Locale.ROOT);
        };
    }

    private static int kind(char unit) {
        if (unit < 128) {
            return asciiKind(unit);
        }
        if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
            return BLANK;
        }
        return Character.isLetter(unit) || Character.isSurrogate(unit) || Character.getType(unit) == Character.NON_SPACING_MARK
                ? LETTER : OTHER;
    }

    private static int asciiKind(char unit) {
        if (unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z') {
            return LETTER;
        }
        if (unit >= '0' && unit <= '9') {
            return DIGIT;
        }
        return unit <= ' ' || unit == 127 ? BLANK : OTHER;
    }
}
