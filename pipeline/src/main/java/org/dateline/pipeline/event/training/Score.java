package org.dateline.pipeline.event.training;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.pipeline.event.training.GoldDocument.Span;

/**
 * Counts of exact spans.
 *
 * @param gold spans in the gold
 * @param found spans found
 * @param right spans found that are in the gold
 */
record Score(int gold, int found, int right) {

    static Score of(Collection<GoldDocument> documents, Collection<Example> examples, Predicate<Example> isEvent) {
        Set<GoldDocument> scored = new HashSet<>(documents);
        int found = 0;
        int right = 0;
        for (Example example : examples) {
            if (scored.contains(example.document()) && isEvent.test(example)) {
                Span span = example.span();
                found++;
                right += example.document().events().contains(span) ? 1 : 0;
            }
        }
        return new Score(scored.stream().mapToInt(document -> document.events().size()).sum(), found, right);
    }

    double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }

    double f1() {
        return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }
}
