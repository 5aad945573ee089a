package org.dateline.corpus.evaluate.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.corpus.evaluate.document.TemporalGraph.Kind;
import org.dateline.corpus.evaluate.document.TemporalGraph.Link;
import org.dateline.corpus.evaluate.document.TemporalGraph.Node;

/**
 * Reads the temporal links of a record, {@code [source, target, relation]} or {@code {"source", "target", "relation"}}, and the events and
 * times they join: each has an {@code id}, or the record lists their ids in {@code event_ids} and {@code timex_ids}.
 */
final class JsonGraph {

    private final JsonNode json;
    private final JsonMarks marks;
    private final String place;

    /**
     * For a record.
     *
     * @param place file and line, for messages
     */
    JsonGraph(JsonNode json, JsonMarks marks, String place) {
        this.json = json;
        this.marks = marks;
        this.place = place;
    }

    /** The links of a field, with all that they may join. */
    TemporalGraph read(String field) throws EvaluationInputException {
        List<Named> times = named(Layer.TIMEXES.field(), "timex_ids");
        Optional<Named> creation = new CreationTime(json.get("text").asText(), json.path("dct").asText()).among(times);
        List<Node> nodes = new ArrayList<>();
        named(Layer.EVENTS.field(), "event_ids").forEach(event -> nodes.add(node(event, Kind.EVENT)));
        times.forEach(time -> nodes.add(node(time, creation.filter(time::equals).isPresent() ? Kind.CREATION_TIME : Kind.TIME)));
        List<Link> links = links(field);
        TemporalGraph.unstated(nodes, links).ifPresent(nodes::add);
        return new TemporalGraph(nodes, links);
    }

    private static Node node(Named named, Kind kind) {
        return new Node(named.id(), kind, Optional.of(named.span()));
    }

    private List<Named> named(String field, String idField) throws EvaluationInputException {
        if (!json.hasNonNull(field)) {
            return List.of();
        }
        List<Named> found = new ArrayList<>(marks.read(field, json.get(field), Named.COLUMNS).stream().map(Named::of).toList());
        JsonNode ids = json.path(idField);
        if (ids.isArray() && ids.size() != found.size()) {
            throw new EvaluationInputException("%s: %s has %d ids for %d %s".formatted(place, idField, ids.size(), found.size(), field));
        }
        for (int i = 0; i < ids.size(); i++) {
            found.set(i, found.get(i).withId(ids.get(i).asText()));
        }
        return found;
    }

    private List<Link> links(String field) throws EvaluationInputException {
        if (!json.get(field).isArray()) {
            throw unfit(field, json.get(field));
        }
        List<Link> links = new ArrayList<>();
        for (JsonNode link : json.get(field)) {
            links.add(link.isArray()
                    ? link(field, link, link.path(0), link.path(1), link.path(2))
                    : link(field, link, link.path("source"), link.path("target"), link.path("relation")));
        }
        return links;
    }

    private Link link(String field, JsonNode whole, JsonNode source, JsonNode target, JsonNode relation) throws EvaluationInputException {
        if (!source.isValueNode() || !target.isValueNode() || !relation.isTextual()) {
            throw unfit(field, whole);
        }
        return new Link(source.asText(), target.asText(), relation.asText());
    }

    private EvaluationInputException unfit(String field, JsonNode found) {
        return new EvaluationInputException("%s: %s should hold [source, target, relation] or {\"source\", \"target\", \"relation\"}, not %s"
                .formatted(place, field, found));
    }
}
