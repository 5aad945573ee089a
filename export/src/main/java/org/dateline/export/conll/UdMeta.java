package org.dateline.export.conll;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Metadata;

/** What is known of the article, as comment lines {@code # meta::name = value} before its first sentence. */
final class UdMeta {

    private static final String PREFIX = "# meta::";

    private UdMeta() {}

    static String lines(DocumentView document) {
        Map<String, String> values = new LinkedHashMap<>();
        Metadata metadata = document.metadata();
        values.put("dct", metadata.dct());
        values.put("place", metadata.place());
        values.put("title", metadata.title());
        values.put("source", metadata.source());
        values.put("url", metadata.url());
        values.put("licence", metadata.licence());
        values.put("language", document.language());
        StringBuilder lines = new StringBuilder();
        values.forEach((name, value) -> {
            if (value != null) {
                lines.append(PREFIX).append(name).append(" = ").append(UdText.escapeLine(value)).append('\n');
            }
        });
        return lines.toString();
    }

    /** Adds a comment line to the values found so far, if it is one of ours. */
    static void read(String line, Map<String, String> values) {
        int equals = line.indexOf(" = ");
        if (line.startsWith(PREFIX) && equals > 0) {
            values.put(line.substring(PREFIX.length(), equals), UdText.unescape(line.substring(equals + 3)));
        }
    }

    static Metadata metadata(Map<String, String> values) {
        return new Metadata(values.get("dct"), values.get("place"), values.get("title"), values.get("source"), values.get("url"),
                values.get("licence"), Map.of());
    }
}
