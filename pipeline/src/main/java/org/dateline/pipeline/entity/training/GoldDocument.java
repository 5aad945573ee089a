package org.dateline.pipeline.entity.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A document with annotated names.
 *
 * @param source the corpus it is from
 * @param spans the names, the longer first
 * @param scope what was annotated at all; empty for everything
 */
record GoldDocument(GoldSource source, String id, String text, List<Span> spans, List<Span> scope) {

    /**
     * An annotated stretch of the text.
     *
     * @param begin UTF-16 offset of its first character
     * @param end UTF-16 offset after its last
     */
    record Span(int begin, int end, String label) {}

    /** Reads a document from its JSON, whose offsets are code points. */
    static GoldDocument of(GoldSource source, JsonNode json) {
        String text = json.get("text").asText();
        List<Span> spans = spans(text, json.get(json.has("entities") ? "entities" : "mentions"));
        spans.sort(Comparator.comparingInt(span -> span.begin() - span.end()));
        return new GoldDocument(source, json.get("id").asText(), text, spans, spans(text, json.get("scope")));
    }

    /** Whether a stretch of the text was annotated. */
    boolean covers(int begin) {
        return scope.isEmpty() || scope.stream().anyMatch(span -> span.begin() <= begin && begin < span.end());
    }

    private static List<Span> spans(String text, JsonNode array) {
        List<Span> spans = new ArrayList<>();
        if (array != null) {
            for (JsonNode item : array) {
                int begin = text.offsetByCodePoints(0, item.get(0).asInt());
                spans.add(new Span(begin, text.offsetByCodePoints(0, item.get(1).asInt()), item.path(2).asText("")));
            }
        }
        return spans;
    }
}
