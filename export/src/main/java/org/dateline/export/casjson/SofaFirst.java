package org.dateline.export.casjson;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Puts the Sofa before the annotations that refer to it, as CAS JSON 0.4 asks and cassis needs: UIMA's serialiser sorts by the names
 * of types, and ours come before.
 */
final class SofaFirst {

    private static final byte[] LIST = ascii("\"%FEATURE_STRUCTURES\" : [ ");
    private static final byte[] SOFA = ascii("\"%TYPE\" : \"uima.cas.Sofa\"");
    private static final byte[] END = ascii("\n  }");
    private static final byte[] COMMA = ascii(", ");

    private SofaFirst() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Adds a document to bytes.
     *
     * @param json as the serialiser indents it: a structure begins and ends on a line of its own, two blanks in
     */
    static void write(byte[] json, ByteArrayOutputStream out) {
        int list = find(json, LIST, 0) + LIST.length;
        int sofa = find(json, SOFA, list);
        int begin = sofa;
        while (begin > list && json[begin] != '{') {
            begin--;
        }
        if (sofa < 0 || begin == list) {
            out.write(json, 0, json.length);
            return;
        }
        int end = begin;
        for (int next = sofa; next >= 0; next = find(json, SOFA, end)) {
            end = find(json, END, next) + END.length;
        }
        out.write(json, 0, list);
        out.write(json, begin, end - begin);
        out.writeBytes(COMMA);
        out.write(json, list, begin - COMMA.length - list);
        out.write(json, end, json.length - end);
    }

    /** Where a piece begins, at a place or after it; -1 when nowhere. */
    private static int find(byte[] json, byte[] piece, int from) {
        for (int i = from; i <= json.length - piece.length; i++) {
            if (json[i] == piece[0] && Arrays.equals(json, i, i + piece.length, piece, 0, piece.length)) {
                return i;
            }
        }
        return -1;
    }
}
