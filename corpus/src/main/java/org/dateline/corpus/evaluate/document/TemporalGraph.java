package org.dateline.corpus.evaluate.document;

import java.util.List;
import java.util.Optional;

/**
 * The temporal links of a document, and what they may join.
 *
 * @param nodes all events and times, and the creation time where it is stated or linked
 * @param links in the order of the document
 */
public record TemporalGraph(List<Node> nodes, List<Link> links) {

    /** Neither events nor times. */
    public static final TemporalGraph NONE = new TemporalGraph(List.of(), List.of());

    /** Id of the document creation time, which need not stand in the text. */
    static final String CREATION_TIME = "t0";

    public TemporalGraph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** What a node is. */
    public enum Kind {
        EVENT, TIME, CREATION_TIME
    }

    /**
     * An event, a time or the creation time.
     *
     * @param id identifier in the document, as links name it
     * @param span where it stands; empty for a creation time that the text does not state
     */
    public record Node(String id, Kind kind, Optional<Span> span) {}

    /**
     * A TLINK: the source stands in the relation to the target.
     *
     * @param source id of a node, if there is such a one
     * @param target id of a node, if there is such a one
     * @param relation as the document names it
     */
    public record Link(String source, String target, String relation) {}

    /** The creation time as a node of its own, where links name it and no time states it. */
    static Optional<Node> unstated(List<Node> nodes, List<Link> links) {
        boolean linked = links.stream().anyMatch(link -> link.source().equals(CREATION_TIME) || link.target().equals(CREATION_TIME));
        boolean known = nodes.stream().anyMatch(node -> node.kind() == Kind.CREATION_TIME);
        return linked && !known ? Optional.of(new Node(CREATION_TIME, Kind.CREATION_TIME, Optional.empty())) : Optional.empty();
    }
}
