package org.dateline.corpus.evaluate.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All ways in which three intervals can lie: a slow and obvious definition of what links say, told in words of Allen's, not by points. */
final class Models {

    private static final int RANKS = 6;

    /** Intervals between six points in time: enough for three of them to lie in any order. */
    static final List<int[]> INTERVALS = intervals();

    private static final List<List<int[]>> ALL = all();

    private Models() {}

    private static List<int[]> intervals() {
        List<int[]> intervals = new ArrayList<>();
        for (int begin = 0; begin < RANKS; begin++) {
            for (int end = begin + 1; end < RANKS; end++) {
                intervals.add(new int[] {begin, end});
            }
        }
        return intervals;
    }

    private static List<List<int[]>> all() {
        List<List<int[]>> models = new ArrayList<>();
        INTERVALS.forEach(one -> INTERVALS.forEach(two -> INTERVALS.forEach(three -> models.add(List.of(one, two, three)))));
        return models;
    }

    /** The ways in which all links hold. */
    static List<List<int[]>> of(Collection<TimeLink> links) {
        return ALL.stream().filter(model -> links.stream().allMatch(link -> holds(link, model))).toList();
    }

    static boolean holds(TimeLink link, List<int[]> model) {
        return holds(link.relation(), model.get(link.source()), model.get(link.target()));
    }

    static boolean holds(Relation relation, int[] x, int[] y) {
        return switch (relation) {
            case BEFORE -> x[1] < y[0];
            case AFTER -> x[0] > y[1];
            case IBEFORE -> x[1] == y[0];
            case IAFTER -> x[0] == y[1];
            case INCLUDES -> x[0] < y[0] && x[1] > y[1];
            case IS_INCLUDED -> x[0] > y[0] && x[1] < y[1];
            case BEGINS -> x[0] == y[0] && x[1] < y[1];
            case BEGUN_BY -> x[0] == y[0] && x[1] > y[1];
            case ENDS -> x[0] > y[0] && x[1] == y[1];
            case ENDED_BY -> x[0] < y[0] && x[1] == y[1];
            case SIMULTANEOUS -> x[0] == y[0] && x[1] == y[1];
        };
    }
}
