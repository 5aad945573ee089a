package org.dateline.corpus.evaluate.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
        Map<String, Node> byId = new HashMap<>();
        List<Node> nodes = graph.nodes().stream().map(node -> compact(node, text)).toList();
        nodes.forEach(node -> byId.putIfAbsent(node.id(), node));
        Set<Node> compared = new HashSet<>(nodes);
        compared.removeIf(node -> node.span().isPresent() && !isCompared(node.span().get(), scope));
        List<Joint> joints = new ArrayList<>();
        LeftOut leftOut = LeftOut.NONE;
        for (Link link : graph.links()) {
            Node source = byId.get(link.source());
            Node target = byId.get(link.target());
            Optional<Relation> relation = Relation.named(link.relation());
            if (source == null || target == null || source.equals(target)) {
                leftOut = leftOut.plus(new LeftOut(1, 0, 0));
            } else if (relation.isEmpty()) {
                leftOut = leftOut.plus(new LeftOut(0, 1, 0));
            } else if (compared.contains(source) && compared.contains(target)) {
                joints.add(new Joint(source, target, relation.get()));
            }
        }
        return new ComparableLinks(nodes.stream().filter(compared::contains).distinct().toList(), joints, leftOut);
    }

    private static Node compact(Node node, NonBlankText text) {
        return new Node(node.id(), node.kind(), node.span().map(text::compact));
    }

    private static boolean isCompared(Span span, Optional<List<Span>> scope) {
        return !span.isEmpty() && (scope.isEmpty() || scope.get().stream()
                .anyMatch(stretch -> stretch.start() <= span.start() && span.start() < stretch.end()));
    }
}
