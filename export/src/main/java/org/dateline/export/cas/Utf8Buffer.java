package org.dateline.export.cas;

import org.dateline.export.file.Escapes;
import org.dateline.export.file.Utf8Text;

/** Gathers text as UTF-8 and hands it on in slices, so that a long document is not held whole. Half surrogate pairs become U+FFFD. */
public final class Utf8Buffer {

    private static final int SLICE = 1 << 16;
    /** How much of a text is looked at before the slice is. */
    private static final int UNITS = 1 << 14;
    private static final String WHITE_SPACE = "\t\n\r";
    private static final String REPLACEMENT = "\uFFFD";

    private final Utf8Text slice = new Utf8Text(SLICE + UNITS);
    private final Sink sink;
    private boolean controls;

    /** Where the bytes go. */
    @FunctionalInterface
    public interface Sink {

        /** Takes the next bytes, from the beginning of an array that is used again afterwards. */
        void take(byte[] bytes, int length);
    }

    /** An empty buffer. */
    public Utf8Buffer(Sink sink) {
        this.sink = sink;
    }

    /** Appends what is UTF-8 already. */
    public void bytes(byte[] ready) {
        slice.append(ready);
        handOn();
    }

    /** Appends one ASCII character. */
    public void ascii(char character) {
        slice.append(character);
        handOn();
    }

    /** Appends ASCII characters. */
    public void ascii(String characters) {
        slice.append(characters);
        handOn();
    }

    /** Appends a number. */
    public void number(int value) {
        slice.append(value);
        handOn();
    }

    /** Appends text. */
    public void text(String text, Escapes escapes) {
        int next = 0;
        while (next < text.length()) {
            next = slice.appendPlain(text, next, Math.min(text.length(), next + UNITS), escapes);
            if (next < text.length() && !escapes.isPlain(text.charAt(next))) {
                next = special(text, next, escapes);
            }
            handOn();
        }
    }

    private int special(String text, int index, Escapes escapes) {
        int point = text.codePointAt(index);
        int end = index + Character.charCount(point);
        boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        controls |= point < ' ' && WHITE_SPACE.indexOf(point) < 0;
        String replacement = lone ? REPLACEMENT : point > Character.MAX_VALUE ? null : escapes.replacement((char) point);
        if (replacement == null) {
            slice.append(text, index, end);
        } else {
            slice.append(replacement);
        }
        return end;
    }

    /** Whether the texts so far held control characters that are no white space. */
    public boolean sawControls() {
        return controls;
    }

    private void handOn() {
        if (slice.length() >= SLICE) {
            flush();
        }
    }

    /** Hands on what is left. */
    public void flush() {
        slice.writeTo(sink::take);
        slice.clear();
    }
}
