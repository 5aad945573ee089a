package org.dateline.export.reduce;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts what one document loses, by kind. */
public final class Losses {

    private final Map<String, Integer> counts = new TreeMap<>();

    /** Adds to a kind; adding nothing leaves no trace. */
    public void add(String kind, int items) {
        if (items > 0) {
            counts.merge(kind, items, Integer::sum);
        }
    }

    /** Adds what was counted elsewhere. */
    public void addAll(Losses other) {
        other.counts.forEach(this::add);
    }

    /** Counts by kind, in alphabetical order. */
    public Map<String, Integer> byKind() {
        return Collections.unmodifiableMap(counts);
    }
}
