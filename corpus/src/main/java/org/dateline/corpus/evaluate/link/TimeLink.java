package org.dateline.corpus.evaluate.link;

import java.util.Comparator;
import java.util.List;

/**
 * A temporal link between two intervals, told from the one of the smaller number: a link and its inverse are equal.
 *
 * @param source number of an interval
 * @param target number of an interval, not below the source's
 */
public record TimeLink(int source, int target, Relation relation) implements Comparable<TimeLink> {

    private static final Comparator<TimeLink> ORDER = Comparator.comparing(TimeLink::ends).thenComparing(TimeLink::relation);

    /** A link, which may be told from either side. */
    public TimeLink {
        if (source > target) {
            int former = source;
            source = target;
            target = former;
            relation = relation.inverse();
        }
    }

    /** What the link says of the end points. */
    List<Constraint> constraints() {
        return relation.between(source, target);
    }

    /** By source, target and relation. */
    @Override
    public int compareTo(TimeLink other) {
        return ORDER.compare(this, other);
    }

    /** What it joins, whatever the relation. */
    public Ends ends() {
        return new Ends(source, target);
    }

    /** The two intervals of a link, the smaller number first. */
    public record Ends(int source, int target) implements Comparable<Ends> {

        private static final Comparator<Ends> ORDER = Comparator.comparingInt(Ends::source).thenComparingInt(Ends::target);

        /** By source and target. */
        @Override
        public int compareTo(Ends other) {
            return ORDER.compare(this, other);
        }
    }
}
