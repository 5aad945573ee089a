package org.dateline.corpus.evaluate.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.corpus.evaluate.document.Span;
import org.dateline.corpus.evaluate.document.TemporalGraph.Kind;
import org.dateline.corpus.evaluate.document.TemporalGraph.Node;
import org.dateline.corpus.evaluate.link.LinkGraph;
import org.dateline.corpus.evaluate.link.Relation;
import org.dateline.corpus.evaluate.link.TimeLink;

/**
 * The links of a document as both sides have them, between the same numbers: a node of the gold and the one that stands for it in the
 * system have one number.
 *
 * @param nodes by number: the gold's in the order of the text, the creation time first, then those that only the system has
 * @param shared the numbers of the nodes that both sides have
 */
record LinkPair(List<Node> nodes, Set<Integer> shared, Set<TimeLink> gold, Set<TimeLink> system) {

    private static final Span NOWHERE = new Span(-1, -1);
    private static final Comparator<Node> IN_TEXT =
            Comparator.comparing(LinkPair::place).thenComparing(Node::kind).thenComparing(Node::id);

    private static final Comparator<Node> AS_TOLD = Comparator.comparing(Node::kind).thenComparing(LinkPair::place);

    static LinkPair of(ComparableLinks gold, ComparableLinks system) {
        Map<Node, Node> pairs = NodePairs.of(gold.nodes(), system.nodes());
        List<Node> nodes = new ArrayList<>();
        Map<Node, Integer> goldNumbers = new HashMap<>();
        Map<Node, Integer> systemNumbers = new HashMap<>();
        gold.nodes().stream().sorted(IN_TEXT).forEach(node -> number(node, nodes, goldNumbers));
        pairs.forEach((node, partner) -> systemNumbers.put(node, goldNumbers.get(partner)));
        Set<Integer> shared = Set.copyOf(systemNumbers.values());
        system.nodes().stream().filter(node -> !pairs.containsKey(node)).sorted(IN_TEXT)
                .forEach(node -> number(node, nodes, systemNumbers));
        return new LinkPair(List.copyOf(nodes), shared, links(gold, goldNumbers), links(system, systemNumbers));
    }

    private static Span place(Node node) {
        return node.span().filter(span -> node.kind() != Kind.CREATION_TIME).orElse(NOWHERE);
    }

    private static void number(Node node, List<Node> nodes, Map<Node, Integer> numbers) {
        numbers.put(node, nodes.size());
        nodes.add(node);
    }

    private static Set<TimeLink> links(ComparableLinks side, Map<Node, Integer> numbers) {
        Set<TimeLink> links = new HashSet<>();
        side.links().forEach(link -> links.add(new TimeLink(numbers.get(link.source()), numbers.get(link.target()), link.relation())));
        return links;
    }

    /** Without the links that have an end which only one side has. */
    LinkPair ofShared() {
        return new LinkPair(nodes, shared, joiningShared(gold), joiningShared(system));
    }

    private Set<TimeLink> joiningShared(Set<TimeLink> links) {
        return links.stream().filter(link -> shared.contains(link.source()) && shared.contains(link.target())).collect(Collectors.toSet());
    }

    LinkGraph goldGraph() {
        return new LinkGraph(nodes.size(), gold);
    }

    LinkGraph systemGraph() {
        return new LinkGraph(nodes.size(), system);
    }

    LinkKind kind(TimeLink.Ends ends) {
        return LinkKind.of(nodes.get(ends.source()).kind(), nodes.get(ends.target()).kind());
    }

    /** Whether links between two nodes are told from the larger number: from event to time to creation time, else as the text goes. */
    boolean isTurned(TimeLink.Ends ends) {
        return AS_TOLD.compare(nodes.get(ends.source()), nodes.get(ends.target())) > 0;
    }

    /** The relation of a link as it is told. */
    Relation told(TimeLink link) {
        return isTurned(link.ends()) ? link.relation().inverse() : link.relation();
    }
}
