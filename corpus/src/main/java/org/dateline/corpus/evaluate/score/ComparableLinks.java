package org.dateline.corpus.evaluate.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.corpus.evaluate.document.Span;
import org.dateline.corpus.evaluate.document.TemporalGraph;
import org.dateline.corpus.evaluate.document.TemporalGraph.Link;
import org.dateline.corpus.evaluate.document.TemporalGraph.Node;
import org.dateline.corpus.evaluate.link.Relation;

/**
 * The links of one side as they are compared: between nodes inside the scope, which stand in blank-free offsets.
 *
 * @param nodes all that links may join
 * @param leftOut what is not compared, contradictions not counted yet
 */
record ComparableLinks(List<Node> nodes, List<Joint> links, LeftOut leftOut) {

    /** A link between two of the nodes. */
    record Joint(Node source, Node target, Relation relation) {}

    /** The comparable links of a document. */
    static ComparableLinks of(TemporalGraph graph, NonBlankText text, Optional<List<Span>> scope) {
        List<Node> nodes = graph.nodes().stream().map(node -> compact(node, text)).distinct().toList();
        Map<String, Node> byId = new HashMap<>();
        nodes.forEach(node -> byId.putIfAbsent(node.id(), node));
        List<Link> joining = graph.links().stream().filter(link -> joinsTwo(link, byId)).toList();
        List<Link> related = joining.stream().filter(link -> Relation.named(link.relation()).isPresent()).toList();
        List<Node> compared = nodes.stream().filter(node -> isCompared(node, scope)).toList();
        Set<Node> wanted = Set.copyOf(compared);
        List<Joint> joints = related.stream().map(link -> joint(link, byId))
                .filter(joint -> wanted.contains(joint.source()) && wanted.contains(joint.target())).toList();
        return new ComparableLinks(compared, joints, new LeftOut(graph.links().size() - joining.size(), joining.size() - related.size(), 0));
    }

    private static boolean joinsTwo(Link link, Map<String, Node> byId) {
        return byId.containsKey(link.source()) && byId.containsKey(link.target())
                && !byId.get(link.source()).equals(byId.get(link.target()));
    }

    private static Joint joint(Link link, Map<String, Node> byId) {
        return new Joint(byId.get(link.source()), byId.get(link.target()), Relation.named(link.relation()).orElseThrow());
    }

    private static Node compact(Node node, NonBlankText text) {
        return new Node(node.id(), node.kind(), node.span().map(text::compact));
    }

    private static boolean isCompared(Node node, Optional<List<Span>> scope) {
        return node.span().isEmpty() || node.span().filter(span -> !span.isEmpty() && isInside(span, scope)).isPresent();
    }

    private static boolean isInside(Span span, Optional<List<Span>> scope) {
        return scope.isEmpty() || scope.get().stream().anyMatch(stretch -> stretch.start() <= span.start() && span.start() < stretch.end());
    }
}
