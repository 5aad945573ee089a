package org.dateline.export.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/**
 * Text that grows at its end and is UTF-8 from the start, so that it need not be encoded once it is whole. Half characters become a
 * question mark, as Java encodes them.
 */
public final class Utf8Text {

    private static final int MOST_BYTES_A_UNIT = 3;
    private static final int MILLION = 1_000_000;
    private static final int MOST_DIGITS = 6;
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private byte[] bytes;
    private int length;

    /**
     * An empty text.
     *
     * @param expected bytes it will hold, as far as that is known
     */
    public Utf8Text(int expected) {
        bytes = new byte[Math.max(expected, 16)];
    }

    /** Appends a character of ASCII. */
    public Utf8Text append(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Appends a text. */
    public Utf8Text append(String text) {
        return append(text, 0, text.length());
    }

    /** Appends the part of a text from one UTF-16 code unit to another, exclusive. */
    public Utf8Text append(String text, int begin, int end) {
        reserve(Math.multiplyExact(MOST_BYTES_A_UNIT, end - begin));
        byte[] into = bytes;
        int at = length;
        for (int i = begin; i < end; i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80) {
                length = at;
                return encode(text, i, end);
            }
            into[at++] = (byte) unit;
        }
        length = at;
        return this;
    }

    /**
     * Appends what stands for itself.
     *
     * @param escapes says what does
     * @return the index of the first code unit from {@code begin} that does not, or {@code end}
     */
    public int appendPlain(String text, int begin, int end, Escapes escapes) {
        reserve(end - begin);
        byte[] into = bytes;
        int at = length;
        int i = begin;
        while (i < end && escapes.isPlain(text.charAt(i))) {
            into[at++] = (byte) text.charAt(i++);
        }
        length = at;
        return i;
    }

    /** Appends bytes that are UTF-8. */
    public Utf8Text append(byte[] ready) {
        reserve(ready.length);
        System.arraycopy(ready, 0, bytes, length, ready.length);
        length += ready.length;
        return this;
    }

    /** Appends a text that is UTF-8 already. */
    public Utf8Text append(Utf8Text text) {
        reserve(text.length);
        System.arraycopy(text.bytes, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    private Utf8Text encode(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char unit = text.charAt(i);
            if (unit < 0x80) {
                bytes[length++] = (byte) unit;
            } else if (unit < 0x800) {
                bytes[length++] = (byte) (0xC0 | unit >> 6);
                trail(unit);
            } else if (!Character.isSurrogate(unit)) {
                bytes[length++] = (byte) (0xE0 | unit >> 12);
                trail(unit >> 6);
                trail(unit);
            } else if (Character.isHighSurrogate(unit) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                pair(Character.toCodePoint(unit, text.charAt(++i)));
            } else {
                bytes[length++] = '?';
            }
        }
        return this;
    }

    private void pair(int codePoint) {
        bytes[length++] = (byte) (0xF0 | codePoint >> 18);
        trail(codePoint >> 12);
        trail(codePoint >> 6);
        trail(codePoint);
    }

    private void trail(int bits) {
        bytes[length++] = (byte) (0x80 | bits & 0x3F);
    }

    /** Appends a number in decimal digits. */
    public Utf8Text append(int number) {
        if (number < 0 || number >= MILLION) {
            return append(Integer.toString(number));
        }
        reserve(MOST_DIGITS);
        int thousands = number / 1000;
        if (thousands == 0) {
            leading(number);
        } else {
            leading(thousands);
            digit(number / 100 % 10);
            digit(number / 10 % 10);
            digit(number % 10);
        }
        return this;
    }

    /** Up to three digits. */
    private void leading(int number) {
        if (number >= 100) {
            digit(number / 100);
        }
        if (number >= 10) {
            digit(number / 10 % 10);
        }
        digit(number % 10);
    }

    private void digit(int digit) {
        bytes[length++] = (byte) ('0' + digit);
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(LONGEST, Math.max((long) length + more, 2L * bytes.length)));
        }
    }

    /** How many bytes it has. */
    public int length() {
        return length;
    }

    /** Takes all text away. */
    public void clear() {
        length = 0;
    }

    /** Gives its bytes away: the first so many of an array, to be used before the text changes. */
    public void writeTo(ObjIntConsumer<byte[]> sink) {
        sink.accept(bytes, length);
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
