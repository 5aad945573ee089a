package org.dateline.corpus.evaluate.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * What statements say of the order of points in time. They are edges of a graph, and what follows from them is found by walking: a point
 * comes before all that are reached over at least one strict edge. A statement can be dropped again.
 */
final class PointOrder {

    private final List<List<Edge>> edges = new ArrayList<>();
    private final BitSet dropped = new BitSet();

    /** For this many points, of which nothing is said. */
    PointOrder(int points) {
        for (int point = 0; point < points; point++) {
            edges.add(new ArrayList<>());
        }
    }

    /** Adds what a statement says; a statement may say several things. */
    void say(int statement, Constraint constraint) {
        edges.get(constraint.first()).add(new Edge(constraint.second(), constraint.strict(), statement));
        if (!constraint.strict()) {
            edges.get(constraint.second()).add(new Edge(constraint.first(), false, statement));
        }
    }

    /** Drops all that a statement says. */
    void drop(int statement) {
        dropped.set(statement);
    }

    /** Takes back that a statement was dropped. */
    void restore(int statement) {
        dropped.clear(statement);
    }

    /** Whether a constraint is said, or follows. */
    boolean holds(Constraint constraint) {
        return reaches(constraint.first(), constraint.second(), constraint.strict());
    }

    /** Whether the contrary of a constraint is said, or follows. */
    boolean forbids(Constraint constraint) {
        return reaches(constraint.second(), constraint.first(), true)
                || reaches(constraint.first(), constraint.second(), !constraint.strict());
    }

    /** Whether there is a way from a point to another one: with a strict edge, or without any. */
    private boolean reaches(int from, int to, boolean strictly) {
        State goal = new State(to, strictly);
        BitSet seen = new BitSet(2 * edges.size());
        Deque<State> open = new ArrayDeque<>();
        open.push(new State(from, false));
        while (!open.isEmpty()) {
            State state = open.pop();
            if (state.equals(goal)) {
                return true;
            }
            if (!seen.get(state.number())) {
                seen.set(state.number());
                edges.get(state.point()).stream().filter(edge -> !dropped.get(edge.statement())).map(state::over).forEach(open::push);
            }
        }
        return false;
    }

    /** Leads from a point to one that is the same, or, where it is strict, comes later. */
    private record Edge(int to, boolean strict, int statement) {}

    /** Where a walk is, and whether it came over a strict edge. */
    private record State(int point, boolean strict) {

        State over(Edge edge) {
            return new State(edge.to(), strict || edge.strict());
        }

        int number() {
            return 2 * point + (strict ? 1 : 0);
        }
    }
}
