package org.dateline.corpus.evaluate.score;

import java.util.Optional;

/**
 * A measure's counts over all documents, and what follows from them.
 *
 * @param interval for F1, where documents were resampled
 */
public record Score(Measure measure, Tally tally, Optional<Interval> interval) {

    /** F1, from 0 to 1. */
    public double f1() {
        return measure.f1(tally);
    }
}
