package org.dateline.export.cas;

/** Gathers text as UTF-8 and hands it on in slices, so that a long document is not held whole. Half surrogate pairs become U+FFFD. */
public final class Utf8Buffer {

    private static final int SIZE = 1 << 16;
    /** More than a number or what stands for one character takes. */
    private static final int SMALL = 32;
    private static final int REPLACEMENT = 0xFFFD;

    private final byte[] bytes = new byte[SIZE];
    private final Sink sink;
    private int size;

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
        if (ready.length > SIZE - size) {
            flush();
        }
        if (ready.length > SIZE) {
            sink.take(ready, ready.length);
        } else {
            System.arraycopy(ready, 0, bytes, size, ready.length);
            size += ready.length;
        }
    }

    /** Appends one ASCII character. */
    public void ascii(char character) {
        reserve();
        bytes[size++] = (byte) character;
    }

    /** Appends ASCII characters. */
    public void ascii(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            ascii(characters.charAt(i));
        }
    }

    /** Appends a number. */
    public void number(int value) {
        if (value < 0 || value >= 1_000_000) {
            ascii(Integer.toString(value));
            return;
        }
        reserve();
        int thousands = value / 1000;
        if (thousands > 0) {
            leading(thousands);
            digit(value / 100 % 10);
            digit(value / 10 % 10);
            digit(value % 10);
        } else {
            leading(value);
        }
    }

    /** Up to three digits. */
    private void leading(int value) {
        if (value >= 100) {
            digit(value / 100);
        }
        if (value >= 10) {
            digit(value / 10 % 10);
        }
        digit(value % 10);
    }

    private void digit(int digit) {
        bytes[size++] = (byte) ('0' + digit);
    }

    /** Appends text. */
    public void text(String text, Escapes escapes) {
        int next = 0;
        while (next < text.length()) {
            reserve();
            next = plain(text, next, escapes);
            if (next < text.length() && !escapes.isPlain(text.charAt(next))) {
                next = special(text, next, escapes);
            }
        }
    }

    /** Appends what is plain and has room; gives the index of what follows. */
    private int plain(String text, int begin, Escapes escapes) {
        int end = Math.min(text.length(), begin + SIZE - SMALL - size);
        int to = size;
        int i = begin;
        while (i < end && escapes.isPlain(text.charAt(i))) {
            bytes[to++] = (byte) text.charAt(i++);
        }
        size = to;
        return i;
    }

    private int special(String text, int index, Escapes escapes) {
        int point = text.codePointAt(index);
        boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        byte[] replacement = lone || point > Character.MAX_VALUE ? null : escapes.replacement((char) point);
        if (replacement == null) {
            point(lone ? REPLACEMENT : point);
        } else {
            bytes(replacement);
        }
        return index + Character.charCount(point);
    }

    private void point(int point) {
        if (point < 0x80) {
            bytes[size++] = (byte) point;
        } else if (point < 0x800) {
            bytes[size++] = (byte) (0xC0 | point >> 6);
            tail(point);
        } else if (point < 0x10000) {
            bytes[size++] = (byte) (0xE0 | point >> 12);
            tail(point >> 6);
            tail(point);
        } else {
            bytes[size++] = (byte) (0xF0 | point >> 18);
            tail(point >> 12);
            tail(point >> 6);
            tail(point);
        }
    }

    private void tail(int bits) {
        bytes[size++] = (byte) (0x80 | bits & 0x3F);
    }

    private void reserve() {
        if (size >= SIZE - SMALL) {
            flush();
        }
    }

    /** Hands on what is left. */
    public void flush() {
        sink.take(bytes, size);
        size = 0;
    }
}
