package org.dateline.pipeline.relation.graph;

import java.util.Optional;

/** Intervals and the relations between them, closed under transitivity and free of contradiction. */
public final class IntervalGraph {

    private PointOrder order;

    /** A graph of this many intervals, each of which begins before it ends. */
    public IntervalGraph(int intervals) {
        this(new PointOrder(2 * intervals));
        for (int interval = 0; interval < intervals; interval++) {
            order.addBefore(begin(interval), end(interval));
        }
    }

    private IntervalGraph(PointOrder order) {
        this.order = order;
    }

    /** The same knowledge, to which more can be added apart. */
    public IntervalGraph copy() {
        return new IntervalGraph(order.copy());
    }

    /** Adds a relation with all that follows; false, and nothing is added, where it contradicts what is known. */
    public boolean add(int source, Relation relation, int target) {
        if (relation == Relation.BEFORE || relation == Relation.AFTER) {
            return extend(order, source, relation, target);
        }
        PointOrder extended = order.copy();
        boolean consistent = extend(extended, source, relation, target);
        if (consistent) {
            order = extended;
        }
        return consistent;
    }

    /** Adds what is known of one end; false, and nothing is added, where it contradicts what is known. */
    public boolean add(int source, Bound bound, int target) {
        return switch (bound) {
            case BEGINS_NO_EARLIER -> order.addNotAfter(begin(target), begin(source));
            case ENDS_NO_LATER -> order.addNotAfter(end(source), end(target));
        };
    }

    private static boolean extend(PointOrder order, int source, Relation relation, int target) {
        return switch (relation) {
            case BEFORE -> order.addBefore(end(source), begin(target));
            case IBEFORE -> same(order, end(source), begin(target));
            case INCLUDES -> order.addBefore(begin(source), begin(target)) && order.addBefore(end(target), end(source));
            case SIMULTANEOUS, IDENTITY, DURING, DURING_INV ->
                same(order, begin(source), begin(target)) && same(order, end(source), end(target));
            case BEGINS -> same(order, begin(source), begin(target)) && order.addBefore(end(source), end(target));
            case ENDS -> same(order, end(source), end(target)) && order.addBefore(begin(target), begin(source));
            default -> extend(order, target, relation.inverse(), source);
        };
    }

    private static boolean same(PointOrder order, int one, int other) {
        return order.addNotAfter(one, other) && order.addNotAfter(other, one);
    }

    /** The relation that is known or follows; empty where more than one is possible. */
    public Optional<Relation> relation(int source, int target) {
        Optional<Relation> relation = forward(source, target);
        return relation.isPresent() ? relation : forward(target, source).map(Relation::inverse);
    }

    private Optional<Relation> forward(int source, int target) {
        if (order.isBefore(end(source), begin(target))) {
            return Optional.of(Relation.BEFORE);
        }
        if (order.isSame(end(source), begin(target))) {
            return Optional.of(Relation.IBEFORE);
        }
        boolean sameBegin = order.isSame(begin(source), begin(target));
        boolean sameEnd = order.isSame(end(source), end(target));
        if (sameBegin && sameEnd) {
            return Optional.of(Relation.SIMULTANEOUS);
        }
        if (sameBegin && order.isBefore(end(source), end(target))) {
            return Optional.of(Relation.BEGINS);
        }
        if (sameEnd && order.isBefore(begin(target), begin(source))) {
            return Optional.of(Relation.ENDS);
        }
        boolean includes = order.isBefore(begin(source), begin(target)) && order.isBefore(end(target), end(source));
        return includes ? Optional.of(Relation.INCLUDES) : Optional.empty();
    }

    /** Whether one interval is known not to begin before another one begins. */
    public boolean beginsWithOrAfterBegin(int interval, int other) {
        return order.isNotAfter(begin(other), begin(interval));
    }

    /** Whether one interval is known not to end after another one ends. */
    public boolean endsWithOrBeforeEnd(int interval, int other) {
        return order.isNotAfter(end(interval), end(other));
    }

    /** Whether one interval is known to end before or as another begins. */
    public boolean endsByBegin(int interval, int other) {
        return order.isNotAfter(end(interval), begin(other));
    }

    private static int begin(int interval) {
        return 2 * interval;
    }

    private static int end(int interval) {
        return 2 * interval + 1;
    }
}
