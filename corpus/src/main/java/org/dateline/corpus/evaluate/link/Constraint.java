package org.dateline.corpus.evaluate.link;

/**
 * What is said of two points in time.
 *
 * @param strict whether the first comes before the second; else they are the same
 */
record Constraint(int first, int second, boolean strict) {

    static Constraint before(int first, int second) {
        return new Constraint(first, second, true);
    }

    static Constraint same(int first, int second) {
        return new Constraint(first, second, false);
    }
}
