package org.dateline.export.casjson;

import org.dateline.export.cas.Utf8Buffer;
import org.dateline.export.json.JsonText;

/** Strings in JSON. */
final class JsonStrings {

    private JsonStrings() {}

    /** Writes a string in quotes. */
    static void quote(String text, Utf8Buffer json) {
        json.ascii('"');
        json.text(text, JsonText.ESCAPES);
        json.ascii('"');
    }
}
