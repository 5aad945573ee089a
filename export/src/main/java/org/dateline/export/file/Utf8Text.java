package org.dateline.export.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text that grows at its end and is UTF-8 from the start, so that it need not be encoded once it is whole. Half characters become a
 * question mark, as Java encodes them.
 */
public final class Utf8Text {

    private static final int MOST_BYTES_A_UNIT = 3;
    private static final int MOST_DIGITS = 10;
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
     * Appends a text up to the first character that is not printable ASCII, or that is a quotation mark or backslash.
     *
     * @return the index of that character, or the length of the text
     */
    public int appendPlain(String text, int begin) {
        reserve(Math.multiplyExact(MOST_BYTES_A_UNIT, text.length() - begin));
        byte[] into = bytes;
        int at = length;
        int i = begin;
        while (i < text.length()) {
            char unit = text.charAt(i);
            if (unit >= 0x80 || unit < ' ' || unit == '"' || unit == '\\') {
                break;
            }
            into[at++] = (byte) unit;
            i++;
        }
        length = at;
        return i;
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
        if (number < 0) {
            return append(Integer.toString(number));
        }
        reserve(MOST_DIGITS);
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
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

    /** Appends it to a file. */
    public void writeTo(OutputFile file) {
        file.write(bytes, length);
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
