package org.dateline.export.reduce;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/** Counts what one document loses, by kind. */
public final class Losses {

    private final Map<String, Integer> counts = new HashMap<>();

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

    /** Tells each kind and its count, in no particular order. */
    public void forEach(ObjIntConsumer<String> teller) {
        counts.forEach(teller::accept);
    }

    /** Counts by kind, in alphabetical order. */
    public Map<String, Integer> byKind() {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }
}
