package org.dateline.corpus.evaluate.score;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
        Map<Node, Node> pairs = new HashMap<>();
        Optional<Node> goldCreation = creation(gold);
        Optional<Node> systemCreation = creation(system);
        boolean known = goldCreation.isPresent() && systemCreation.isPresent();
        if (known) {
            pairs.put(systemCreation.get(), goldCreation.get());
        }
        Predicate<Node> isEvent = node -> node.kind() == Kind.EVENT;
        Predicate<Node> isTime = node -> node.kind() == Kind.TIME || !known && node.kind() == Kind.CREATION_TIME;
        Map<Mark, Node> goldEvents = marks(gold, isEvent);
        Map<Mark, Node> systemEvents = marks(system, isEvent);
        Pair.byStart(List.copyOf(goldEvents.keySet()), List.copyOf(systemEvents.keySet()))
                .forEach(pair -> pairs.put(systemEvents.get(pair.system()), goldEvents.get(pair.gold())));
        Map<Mark, Node> goldTimes = marks(gold, isTime);
        Map<Mark, Node> systemTimes = marks(system, isTime);
        Pair.byOverlap(List.copyOf(goldTimes.keySet()), List.copyOf(systemTimes.keySet()))
                .forEach(pair -> pairs.put(systemTimes.get(pair.system()), goldTimes.get(pair.gold())));
        return pairs;
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
