package org.dateline.corpus.check;

import com.fasterxml.jackson.databind.JsonNode;

/** Wherever a record states both a place in its text and the words there, they are the same. */
final class OffsetsCheck {

    private final JsonNode json;
    private final String where;
    private final Findings findings;
    private final String text;
    private final int length;

    OffsetsCheck(JsonNode json, String where, Findings findings) {
        this.json = json;
        this.where = where;
        this.findings = findings;
        this.text = json.get("text").asText();
        this.length = text.codePointCount(0, text.length());
    }

    void check() {
        json.path("tokens").forEach(token -> compare(token, "form"));
        for (String layer : new String[] {"entities", "events", "timexes"}) {
            json.path(layer).forEach(item -> compare(item, "text"));
        }
        json.path("sentences").forEach(sentence -> compare(sentence, null));
    }

    private void compare(JsonNode item, String key) {
        int start = item.path("start").asInt(-1);
        int end = item.path("end").asInt(-1);
        if (start < 0 || end < start || end > length) {
            findings.add(where, "%s is outside the text".formatted(item));
        } else if (key != null && item.has(key)) {
            String covered = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            if (!covered.equals(item.get(key).asText())) {
                findings.add(where, "at %d-%d the text is '%s', not '%s'".formatted(start, end, covered, item.get(key).asText()));
            }
        }
    }
}
