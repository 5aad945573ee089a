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
import org.dateline.corpus.evaluate.document.TemporalGraph;
import org.dateline.corpus.evaluate.document.TemporalGraph.Kind;
import org.dateline.corpus.evaluate.document.TemporalGraph.Link;
import org.dateline.corpus.evaluate.document.TemporalGraph.Node;

/** Builds documents for tests; annotations are named by the words they cover. */
public final class Sample {

    private final String id;
    private final String text;
    private final Map<Layer, List<Mark>> layers = new EnumMap<>(Layer.class);
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
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

    /** An event that links can join. */
    public Sample event(String node, String words) {
        return node(new Node(node, Kind.EVENT, Optional.of(span(words))));
    }

    /** A time that links can join. */
    public Sample time(String node, String words) {
        return node(new Node(node, Kind.TIME, Optional.of(span(words))));
    }

    /** The creation time, t0, which the text does not state. */
    public Sample creationTime() {
        return node(new Node("t0", Kind.CREATION_TIME, Optional.empty()));
    }

    /** The creation time, t0, stated by these words. */
    public Sample creationTime(String words) {
        return node(new Node("t0", Kind.CREATION_TIME, Optional.of(span(words))));
    }

    private Sample node(Node node) {
        nodes.add(node);
        return with(Layer.TLINKS);
    }

    /** The source stands in the relation to the target. */
    public Sample link(String source, String relation, String target) {
        links.add(new Link(source, target, relation));
        return with(Layer.TLINKS);
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in: " + text);
        }
        return new Span(text.codePointCount(0, start), text.codePointCount(0, start + words.length()));
    }

    public Annotated annotated() {
        return new Annotated(id, text, scope, layers, new TemporalGraph(nodes, links));
    }

    /** The document as a line of JSONL, annotations as arrays. */
    public String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("text", text);
        scope.ifPresent(spans -> json.withArrayProperty("scope").addArray().add(spans.get(0).start()).add(spans.get(0).end()));
        layers.forEach((layer, marks) -> marks.forEach(mark -> add(json.withArrayProperty(layer.field()).addArray(), layer, mark)));
        nodes.forEach(node -> node.span().ifPresent(span -> add(json, node, span)));
        links.forEach(link -> json.withArrayProperty("tlinks").addArray().add(link.source()).add(link.target()).add(link.relation()));
        return json.toString();
    }

    private static void add(ObjectNode json, Node node, Span span) {
        boolean event = node.kind() == Kind.EVENT;
        json.withArrayProperty(event ? "events" : "timexes").addArray().add(span.start()).add(span.end());
        json.withArrayProperty(event ? "event_ids" : "timex_ids").add(node.id());
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
