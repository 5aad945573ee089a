package org.dateline.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Encodes long text in slices: one array as long as the text would cost more than the encoding. */
public final class Utf8 {

    private static final int SLICE = 1 << 15;

    private Utf8() {}

    /** Writes text as UTF-8. */
    public static void write(String text, OutputStream out) throws IOException {
        int begin = 0;
        while (begin < text.length()) {
            int end = Math.min(begin + SLICE, text.length());
            boolean dividesPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
            end += dividesPair ? 1 : 0;
            out.write(text.substring(begin, end).getBytes(StandardCharsets.UTF_8));
            begin = end;
        }
    }
}
