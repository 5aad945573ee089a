package org.dateline.corpus.card;

import com.fasterxml.jackson.databind.node.TextNode;
import org.dateline.export.json.Json;

/** Strings in quotes. */
final class Quoted {

    private Quoted() {}

    /** A string as JSON writes it, which YAML reads alike; what some take for a line end is escaped. */
    static String of(String value) {
        return Json.line(TextNode.valueOf(value)).replace("\u0085", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
