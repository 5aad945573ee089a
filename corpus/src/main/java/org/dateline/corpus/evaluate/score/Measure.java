package org.dateline.corpus.evaluate.score;

/**
 * A figure that a layer is judged by.
 *
 * @param name such as strict or span_type
 */
public record Measure(String name, Kind kind) {

    /** What is computed of the counts. */
    public enum Kind {
        /** Precision, recall and F1. */
        FOUND,
        /** Precision, recall and F1 of a label, and its accuracy on the tokens both sides have. */
        ALIGNED,
        /** An attribute of what was found: its accuracy, and this times the F1 of finding. */
        ATTRIBUTE
    }

    static Measure found(String name) {
        return new Measure(name, Kind.FOUND);
    }

    static Measure aligned(String name) {
        return new Measure(name, Kind.ALIGNED);
    }

    static Measure attribute(String name) {
        return new Measure(name, Kind.ATTRIBUTE);
    }

    /** F1 as this kind of measure defines it. */
    double f1(Tally tally) {
        return kind == Kind.ATTRIBUTE ? tally.attributeF1() : tally.f1();
    }
}
