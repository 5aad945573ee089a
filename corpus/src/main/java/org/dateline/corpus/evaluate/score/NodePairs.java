package org.dateline.corpus.evaluate.score;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.corpus.evaluate.document.Mark;
import org.dateline.corpus.evaluate.document.TemporalGraph.Kind;
import org.dateline.corpus.evaluate.document.TemporalGraph.Node;

/**
 * Which nodes of the two sides stand for each other: as TempEval-3 has it, events that start at the same place and times that overlap; and
 * the creation times, wherever they stand. A creation time that only one side knows as such is a time like others.
 */
final class NodePairs {

    private NodePairs() {}

    /** The gold's node for each of the system's that has one. */
    static Map<Node, Node> of(List<Node> gold, List<Node> system) {
        Optional<Node> goldCreation = creation(gold);
        Optional<Node> systemCreation = creation(system);
        boolean known = goldCreation.isPresent() && systemCreation.isPresent();
        Predicate<Node> isTime = node -> node.kind() == Kind.TIME || !known && node.kind() == Kind.CREATION_TIME;
        Map<Node, Node> pairs = new HashMap<>();
        pairs.putAll(pairs(gold, system, node -> node.kind() == Kind.EVENT, Pair::byStart));
        pairs.putAll(pairs(gold, system, isTime, Pair::byOverlap));
        if (known) {
            pairs.put(systemCreation.get(), goldCreation.get());
        }
        return pairs;
    }

    private static Map<Node, Node> pairs(List<Node> gold, List<Node> system, Predicate<Node> wanted,
            BiFunction<List<Mark>, List<Mark>, List<Pair>> pairing) {
        Map<Mark, Node> goldMarks = marks(gold, wanted);
        Map<Mark, Node> systemMarks = marks(system, wanted);
        return pairing.apply(List.copyOf(goldMarks.keySet()), List.copyOf(systemMarks.keySet())).stream()
                .collect(Collectors.toMap(pair -> systemMarks.get(pair.system()), pair -> goldMarks.get(pair.gold())));
    }

    private static Optional<Node> creation(List<Node> nodes) {
        return nodes.stream().filter(node -> node.kind() == Kind.CREATION_TIME).findFirst();
    }

    private static Map<Mark, Node> marks(List<Node> nodes, Predicate<Node> wanted) {
        Map<Mark, Node> marks = new LinkedHashMap<>();
        nodes.stream().filter(wanted).forEach(node -> node.span().ifPresent(span -> marks.put(new Mark(span, List.of(node.id())), node)));
        return marks;
    }
}
