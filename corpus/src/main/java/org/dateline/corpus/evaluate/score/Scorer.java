package org.dateline.corpus.evaluate.score;

import java.util.List;
import org.dateline.corpus.evaluate.document.Mark;

/** Counts what one layer of marks of one document got right. */
sealed interface Scorer permits SpanScorer, TagScorer, EntityScorer, EventScorer, TimexScorer {

    /** Counts; the marks of a side are distinct and not empty. */
    Counts count(List<Mark> gold, List<Mark> system);

    /** Whether nothing is wrong with a mark of the system, seen against one of the gold. */
    default boolean agree(Mark gold, Mark system) {
        return gold.equals(system);
    }
}
