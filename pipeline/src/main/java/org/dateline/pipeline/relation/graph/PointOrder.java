package org.dateline.pipeline.relation.graph;

import java.util.BitSet;

/** What is known of the order of points in time, closed under transitivity: which come before which, and which not after. */
final class PointOrder {

    private final BitSet[] notAfter;
    private final BitSet[] before;

    /** An order of this many points, of which nothing is known. */
    PointOrder(int points) {
        notAfter = new BitSet[points];
        before = new BitSet[points];
        for (int point = 0; point < points; point++) {
            notAfter[point] = new BitSet(points);
            notAfter[point].set(point);
            before[point] = new BitSet(points);
        }
    }

    private PointOrder(PointOrder other) {
        notAfter = new BitSet[other.notAfter.length];
        before = new BitSet[other.before.length];
        for (int point = 0; point < notAfter.length; point++) {
            notAfter[point] = (BitSet) other.notAfter[point].clone();
            before[point] = (BitSet) other.before[point].clone();
        }
    }

    PointOrder copy() {
        return new PointOrder(this);
    }

    boolean isBefore(int one, int other) {
        return before[one].get(other);
    }

    boolean isNotAfter(int one, int other) {
        return notAfter[one].get(other);
    }

    boolean isSame(int one, int other) {
        return isNotAfter(one, other) && isNotAfter(other, one);
    }

    /** Adds that one point comes before another; false, and nothing is added, where the contrary is known. */
    boolean addBefore(int one, int other) {
        if (isNotAfter(other, one)) {
            return false;
        }
        add(one, other, true);
        return true;
    }

    /** Adds that one point does not come after another; false, and nothing is added, where the contrary is known. */
    boolean addNotAfter(int one, int other) {
        if (isBefore(other, one)) {
            return false;
        }
        add(one, other, false);
        return true;
    }

    private void add(int one, int other, boolean strictly) {
        if (strictly ? isBefore(one, other) : isNotAfter(one, other)) {
            return;
        }
        BitSet later = (BitSet) notAfter[other].clone();
        BitSet strictlyLater = (BitSet) before[other].clone();
        for (int point = 0; point < notAfter.length; point++) {
            if (notAfter[point].get(one)) {
                before[point].or(strictly || before[point].get(one) ? later : strictlyLater);
                notAfter[point].or(later);
            }
        }
    }
}
