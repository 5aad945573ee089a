package org.dateline.export.brat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.export.reduce.Forms;

/** Notes that hold values, {@code value=2024-05-12; mod=APPROX}, on one line. */
final class BratNotes {

    private BratNotes() {}

    /** Semicolons, backslashes and white space other than inner blanks as a backslash, u and four hexadecimal digits. */
    static String escape(String value) {
        if (isPlain(value)) {
            return value;
        }
        StringBuilder escaped = new StringBuilder();
        boolean edged = !value.equals(value.strip());
        for (char unit : value.toCharArray()) {
            boolean special = unit == ';' || unit == '\\' || unit != ' ' && Forms.isSpace(unit) || edged && unit == ' ';
            escaped.append(special ? String.format(Locale.ROOT, "\\u%04x", (int) unit) : String.valueOf(unit));
        }
        return escaped.toString();
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit <= ' ' || unit > '~' || unit == ';' || unit == '\\') {
                return false;
            }
        }
        return true;
    }

    static Map<String, String> read(String note) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : note.split("; ")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), unescape(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String unescape(String escaped) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.startsWith("\\u", i) && i + 5 < escaped.length()) {
                value.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                value.append(escaped.charAt(i));
            }
        }
        return value.toString();
    }
}
