package org.dateline.corpus.evaluate.link;

import static org.dateline.corpus.evaluate.link.Constraint.before;
import static org.dateline.corpus.evaluate.link.Constraint.same;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * TimeML's relations (TLINK relType) as far as they differ in what they say of the order of end points: Allen's, but for overlaps. Two
 * intervals of one time are SIMULTANEOUS, whatever the name.
 */
public enum Relation {
    BEFORE, AFTER, IBEFORE, IAFTER, INCLUDES, IS_INCLUDED, BEGINS, BEGUN_BY, ENDS, ENDED_BY, SIMULTANEOUS;

    private static final Set<String> OF_ONE_TIME = Set.of("IDENTITY", "DURING", "DURING_INV", "MEASURE");

    /**
     * The relation of a name; empty where TimeML has none such. IDENTITY, DURING and DURING_INV are SIMULTANEOUS, as in the toolkit of
     * TempEval-3; and so is MEASURE, which some corpora have for the length of an event, where TimeML has DURING.
     */
    public static Optional<Relation> named(String name) {
        String known = OF_ONE_TIME.contains(name) ? SIMULTANEOUS.name() : name;
        return Arrays.stream(values()).filter(relation -> relation.name().equals(known)).findFirst();
    }

    /** The same fact told from the other side. */
    public Relation inverse() {
        return switch (this) {
            case BEFORE -> AFTER;
            case AFTER -> BEFORE;
            case IBEFORE -> IAFTER;
            case IAFTER -> IBEFORE;
            case INCLUDES -> IS_INCLUDED;
            case IS_INCLUDED -> INCLUDES;
            case BEGINS -> BEGUN_BY;
            case BEGUN_BY -> BEGINS;
            case ENDS -> ENDED_BY;
            case ENDED_BY -> ENDS;
            case SIMULTANEOUS -> SIMULTANEOUS;
        };
    }

    /** What the relation says of the end points of two intervals, beside that each begins before it ends. */
    List<Constraint> between(int source, int target) {
        return switch (this) {
            case BEFORE -> List.of(before(end(source), begin(target)));
            case IBEFORE -> List.of(same(end(source), begin(target)));
            case INCLUDES -> List.of(before(begin(source), begin(target)), before(end(target), end(source)));
            case BEGINS -> List.of(same(begin(source), begin(target)), before(end(source), end(target)));
            case ENDS -> List.of(same(end(source), end(target)), before(begin(target), begin(source)));
            case SIMULTANEOUS -> List.of(same(begin(source), begin(target)), same(end(source), end(target)));
            case AFTER, IAFTER, IS_INCLUDED, BEGUN_BY, ENDED_BY -> inverse().between(target, source);
        };
    }

    /** The point where an interval begins. */
    static int begin(int interval) {
        return 2 * interval;
    }

    /** The point where an interval ends. */
    static int end(int interval) {
        return 2 * interval + 1;
    }
}
