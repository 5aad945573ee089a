package org.dateline.export.casjson;

import java.util.Locale;
import org.dateline.export.cas.Escapes;
import org.dateline.export.cas.Utf8Buffer;

/** Strings in JSON. */
final class JsonStrings {

    private static final Escapes ESCAPES = new Escapes(JsonStrings::escape);

    private JsonStrings() {}

    /** Writes a string in quotes. */
    static void quote(String text, Utf8Buffer json) {
        json.ascii('"');
        json.text(text, ESCAPES);
        json.ascii('"');
    }

    private static String escape(int unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit < ' ' ? String.format(Locale.ROOT, "\\u%04X", unit) : null;
        };
    }
}
