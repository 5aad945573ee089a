package org.dateline.corpus.stats;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts by name. Holds a limited number of names: when there are more, those that were seen least are forgotten, so that counts of
 * rare names are lower bounds.
 */
public final class Tally {

    private static final int MOST = 200_000;

    private final Map<String, Long> counts = new TreeMap<>();
    private long threshold = 1;

    /** Counts one. */
    public void add(String name) {
        counts.merge(name, 1L, Long::sum);
        while (counts.size() > MOST) {
            long least = threshold++;
            counts.values().removeIf(count -> count <= least);
        }
    }

    /** All counts by name. */
    public Map<String, Long> byName() {
        return new TreeMap<>(counts);
    }

    /** The highest counts, highest first; of equal ones in the order of their names. */
    public Map<String, Long> top(int most) {
        Map<String, Long> top = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).limit(most).forEach(entry -> top.put(entry.getKey(), entry.getValue()));
        return top;
    }
}
