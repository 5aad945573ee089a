package org.dateline.corpus.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.corpus.evaluate.document.Annotated;
import org.dateline.corpus.evaluate.document.Layer;
import org.dateline.corpus.evaluate.document.Mark;
import org.dateline.corpus.evaluate.document.Span;

/** Builds documents for tests; annotations are named by the words they cover. */
public final class Sample {

    private final String id;
    private final String text;
    private final Map<Layer, List<Mark>> layers = new EnumMap<>(Layer.class);
    private Optional<List<Span>> scope = Optional.empty();

    private Sample(String id, String text) {
        this.id = id;
        this.text = text;
    }

    public static Sample of(String id, String text) {
        return new Sample(id, text);
    }

    /** Says that only these words were annotated. */
    public Sample scope(String words) {
        scope = Optional.of(List.of(span(words)));
        return this;
    }

    /** The layer is there, with what is added to it. */
    public Sample with(Layer layer) {
        layers.computeIfAbsent(layer, key -> new ArrayList<>());
        return this;
    }

    /** Marks the first place of some words. */
    public Sample with(Layer layer, String words, String... labels) {
        with(layer).layers.get(layer).add(new Mark(span(words), Arrays.asList(labels)));
        return this;
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in: " + text);
        }
        return new Span(text.codePointCount(0, start), text.codePointCount(0, start + words.length()));
    }

    public Annotated annotated() {
        return new Annotated(id, text, scope, layers);
    }

    /** The document as a line of JSONL, annotations as arrays. */
    public String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("text", text);
        scope.ifPresent(spans -> json.withArrayProperty("scope").addArray().add(spans.get(0).start()).add(spans.get(0).end()));
        layers.forEach((layer, marks) -> marks.forEach(mark -> add(json.withArrayProperty(layer.field()).addArray(), layer, mark)));
        return json.toString();
    }

    private static void add(ArrayNode json, Layer layer, Mark mark) {
        json.add(mark.span().start()).add(mark.span().end());
        for (int i = 0; i < mark.labels().size(); i++) {
            while (json.size() < layer.columns().get(i).position()) {
                json.addNull();
            }
            json.add(mark.labels().get(i));
        }
    }
}
