package org.dateline.corpus.evaluate.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document adds to a layer's figures.
 *
 * @param size marks of the two sides, none counted as correct
 * @param overall by measure, in the order they are shown
 * @param byLabel by label, where the layer is judged so
 */
record Counts(Tally size, Map<Measure, Tally> overall, Map<String, Tally> byLabel) {

    static final Counts NONE = new Counts(Tally.ZERO, Map.of());

    Counts {
        overall = Collections.unmodifiableMap(new LinkedHashMap<>(overall));
        byLabel = Collections.unmodifiableMap(new TreeMap<>(byLabel));
    }

    Counts(Tally size, Map<Measure, Tally> overall) {
        this(size, overall, Map.of());
    }

    Counts plus(Counts other) {
        return new Counts(size.plus(other.size), sum(overall, other.overall), sum(byLabel, other.byLabel));
    }

    private static <K> Map<K, Tally> sum(Map<K, Tally> left, Map<K, Tally> right) {
        Map<K, Tally> sum = new LinkedHashMap<>(left);
        right.forEach((key, tally) -> sum.merge(key, tally, Tally::plus));
        return sum;
    }
}
