package org.dateline.export.table;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.MalformedException;
import org.dateline.export.file.Utf8Text;

/**
 * Comma-separated values of RFC 4180, but for line ends in cells: they are written {@code \n} and {@code \r}, so that a row is a
 * line, and a backslash {@code \\}. An empty cell stands for null, {@code ""} for the empty string. The last cell is JSON on one line
 * and stands as it is, so that a program can parse it.
 */
final class Csv {

    private Csv() {}

    /** Appends a cell. */
    static void append(String value, Utf8Text line) {
        if (value != null) {
            line.append(isPlain(value) ? value : cell(value));
        }
    }

    /** Whether a value surely stands for itself. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            boolean inside = i > 0 && i + 1 < value.length();
            if (unit < ' ' || unit == ' ' && !inside || unit > '~' || unit == '"' || unit == ',' || unit == '\\') {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /** A value as it stands in a line. */
    static String cell(String value) {
        String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        boolean quoted = escaped.isEmpty() || escaped.contains(",") || escaped.contains("\"") || !escaped.equals(escaped.strip());
        return quoted ? "\"" + escaped.replace("\"", "\"\"") + "\"" : escaped;
    }

    static List<String> cells(String line, int expected, String where, int number) {
        List<String> cells = new ArrayList<>();
        int begin = 0;
        while (begin <= line.length()) {
            boolean quoted = begin < line.length() && line.charAt(begin) == '"';
            int end = quoted ? closing(line, begin + 1, where, number) + 1 : line.indexOf(',', begin);
            end = end < 0 ? line.length() : end;
            String raw = line.substring(begin, end);
            String bare = quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
            cells.add(raw.isEmpty() ? null : cells.size() + 1 == expected ? bare : unescape(bare));
            begin = end + 1;
        }
        if (cells.size() != expected) {
            throw new MalformedException(where, number, cells.size() + " cells, not " + expected);
        }
        return cells;
    }

    private static int closing(String line, int from, String where, int number) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                if (i + 1 == line.length() || line.charAt(i + 1) != '"') {
                    return i;
                }
                i++;
            }
        }
        throw new MalformedException(where, number, "a quotation mark is not closed");
    }

    private static String unescape(String escaped) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char unit = escaped.charAt(i);
            if (unit == '\\' && i + 1 < escaped.length()) {
                char kind = escaped.charAt(++i);
                value.append(kind == 'n' ? '\n' : kind == 'r' ? '\r' : kind);
            } else {
                value.append(unit);
            }
        }
        return value.toString();
    }
}
