package org.dateline.export.conll;

import java.text.Normalizer;
import java.util.Locale;
import org.dateline.export.reduce.Forms;

/**
 * Text in CoNLL-U files, which are in Unicode normal form C and divide by tabs, line ends and bars. Escapes are those of
 * {@code SpacesAfter}, {@code \s \t \n \r \p \\}, and <code>&#92;uXXXX</code> for any other code unit.
 */
final class UdText {

    private UdText() {}

    static boolean isNfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** A form or value that can stand in a column, or null for one that says nothing. */
    static String column(String value) {
        return value.isEmpty() || value.equals("_") ? null : form(value);
    }

    /** Whether a part of a text surely is in normal form and without white space. */
    static boolean isPlain(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** A word in normal form without white space. */
    static String form(String word) {
        return isPlain(word, 0, word.length()) ? word : Forms.solid(Normalizer.normalize(word, Normalizer.Form.NFC));
    }

    /** Any text, in ASCII without white space and bars. */
    static String escape(String text) {
        return escape(text, true);
    }

    /** A text for the rest of a comment line; letters and inner blanks stand for themselves. */
    static String escapeLine(String text) {
        return escape(text, !isNfc(text) || !text.equals(text.strip()) || text.isEmpty());
    }

    private static String escape(String text, boolean all) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : text.toCharArray()) {
            switch (unit) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '|' -> escaped.append("\\p");
                case ' ' -> escaped.append(all ? "\\s" : " ");
                default -> {
                    boolean plain = unit < 127 ? unit > ' ' : !all && !Forms.isSpace(unit);
                    escaped.append(plain ? String.valueOf(unit) : String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            }
        }
        return escaped.toString();
    }

    static String unescape(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char unit = escaped.charAt(i);
            if (unit != '\\' || i + 1 == escaped.length()) {
                text.append(unit);
                continue;
            }
            char kind = escaped.charAt(++i);
            if (kind == 'u' && i + 4 < escaped.length()) {
                text.append((char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                int known = "stnrp".indexOf(kind);
                text.append(known < 0 ? kind : " \t\n\r|".charAt(known));
            }
        }
        return text.toString();
    }
}
