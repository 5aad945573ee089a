package org.dateline.export.tsv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Escapes of WebAnno TSV: a backslash before a character that means something, and letters for line ends and tabs. */
final class TsvText {

    private static final String RESERVED = "\\[]|_;*";
    private static final String CONTROLS = "\t\n\r\b\f";
    private static final String LETTERS = "tnrbf";

    private static final boolean[] MARKS_OF_VALUES = marks(RESERVED + ">");
    private static final boolean[] MARKS_OF_LINES = marks("\\");

    private TsvText() {}

    /** By character of ASCII, whether it is a control character or one of some others. */
    private static boolean[] marks(String others) {
        boolean[] marks = new boolean[128];
        Arrays.fill(marks, 0, ' ', true);
        others.chars().forEach(unit -> marks[unit] = true);
        return marks;
    }

    /** A value in a cell. */
    static String value(String value) {
        return isPlain(value, MARKS_OF_VALUES) ? value : escape(value, RESERVED).replace("->", "\\->");
    }

    /** A sentence or form. */
    static String line(String text) {
        return isPlain(text, MARKS_OF_LINES) ? text : escape(text, "\\");
    }

    private static boolean isPlain(String text, boolean[] marks) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < marks.length && marks[unit]) {
                return false;
            }
        }
        return true;
    }

    private static String escape(String text, String reserved) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            int control = CONTROLS.indexOf(unit);
            if (control >= 0) {
                escaped.append('\\').append(LETTERS.charAt(control));
            } else {
                (reserved.indexOf(unit) >= 0 ? escaped.append('\\') : escaped).append(unit);
            }
        }
        return escaped.toString();
    }

    static String unescape(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char unit = escaped.charAt(i);
            if (unit == '\\' && i + 1 < escaped.length()) {
                char kind = escaped.charAt(++i);
                int control = LETTERS.indexOf(kind);
                text.append(control < 0 ? kind : CONTROLS.charAt(control));
            } else {
                text.append(unit);
            }
        }
        return text.toString();
    }

    /** The parts of a cell between bars that are not escaped. */
    static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (cell.charAt(i) == '|') {
                parts.add(cell.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(cell.substring(begin));
        return parts;
    }
}
