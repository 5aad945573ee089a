package org.dateline.export.conll;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.export.reduce.Forms;
import org.dateline.export.view.Attributes;
import org.dateline.export.view.Spanned;

/**
 * A span in a cell of CoNLL-U Plus.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
record PlusItem(Attributes attributes, int first, int last) {

    static String write(Spanned item) {
        StringBuilder text = new StringBuilder(id(Attributes.id(item))).append(':').append(escape(Attributes.label(item)));
        Attributes.tell(item, (name, value) -> text.append('|').append(name).append('=').append(escape(value)));
        return text.toString();
    }

    static String id(String id) {
        return escape(id).replace(":", "%003a");
    }

    static PlusItem read(String entry, int token) {
        int colon = entry.indexOf(':');
        if (colon < 0) {
            return new PlusItem(new Attributes(unescape(entry), null, Map.of()), token, token);
        }
        String[] parts = entry.substring(colon + 1).split("\\|", -1);
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            values.put(parts[i].substring(0, equals), unescape(parts[i].substring(equals + 1)));
        }
        return new PlusItem(new Attributes(unescape(entry.substring(0, colon)), unescape(parts[0]), values), token, token);
    }

    PlusItem extend(PlusItem next) {
        return new PlusItem(attributes, first, next.last);
    }

    /** Anything with a meaning in a cell, and what is not in normal form, as % and four hexadecimal digits a code unit. */
    private static String escape(String text) {
        if (UdText.isPlain(text, 0, text.length()) && text.indexOf('%') < 0 && text.indexOf(';') < 0 && text.indexOf('|') < 0) {
            return text;
        }
        boolean normal = UdText.isNfc(text);
        StringBuilder escaped = new StringBuilder();
        for (char unit : text.toCharArray()) {
            boolean plain = "%;|".indexOf(unit) < 0 && !Forms.isSpace(unit) && (normal || unit < 128);
            escaped.append(plain ? String.valueOf(unit) : String.format(Locale.ROOT, "%%%04x", (int) unit));
        }
        return escaped.toString();
    }

    private static String unescape(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%' && i + 4 < escaped.length()) {
                text.append((char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(escaped.charAt(i));
            }
        }
        return text.toString();
    }
}
