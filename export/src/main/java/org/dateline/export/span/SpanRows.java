package org.dateline.export.span;

import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.export.MalformedException;
import org.dateline.export.json.JsonText;
import org.dateline.export.reduce.Facet;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Metadata;

/** Bits that the JSON formats of span tools share. */
final class SpanRows {

    /** Metadata that {@link #putMetadata} writes. */
    static final Facet[] METADATA = {Facet.LANGUAGE, Facet.CREATION_TIME, Facet.PLACE, Facet.TITLE, Facet.SOURCE, Facet.URL, Facet.LICENCE};

    private SpanRows() {}

    static void putMetadata(JsonText json, DocumentView document) {
        Metadata metadata = document.metadata();
        json.put("language", document.language()).put("dct", metadata.dct()).put("place", metadata.place()).put("title", metadata.title())
                .put("source", metadata.source()).put("url", metadata.url()).put("licence", metadata.licence());
    }

    /** Adds spans as {@code [start, end, label]}, code points. */
    static void addTriples(JsonText json, List<LabelledSpan> spans, CodePoints points) {
        for (LabelledSpan span : spans) {
            json.array().add(points.fromUtf16(span.begin())).add(points.fromUtf16(span.end())).add(span.label()).endArray();
        }
    }

    /** A document with id, text and metadata only. */
    static DocumentView bare(String id, String text, JsonNode metadata, String where, int line) {
        if (id == null || text == null) {
            throw new MalformedException(where, line, "no id or no text");
        }
        return new DocumentView(id, string(metadata, "language"), text, new Metadata(string(metadata, "dct"), string(metadata, "place"),
                string(metadata, "title"), string(metadata, "source"), string(metadata, "url"), string(metadata, "licence"), Map.of()),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Spans given as {@code [start, end, label]}, code points. */
    static List<LabelledSpan> triples(JsonNode triples, CodePoints points) {
        List<LabelledSpan> spans = new ArrayList<>();
        for (JsonNode triple : triples) {
            spans.add(new LabelledSpan("s" + spans.size(), points.toUtf16(triple.path(0).asInt()), points.toUtf16(triple.path(1).asInt()),
                    triple.path(2).asText()));
        }
        return spans;
    }
}
