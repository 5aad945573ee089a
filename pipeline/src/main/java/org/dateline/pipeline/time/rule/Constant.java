package org.dateline.pipeline.time.rule;

import java.util.List;
import java.util.Set;

/**
 * Takes nothing in and stands for a value: what a pattern says beyond its words.
 *
 * @param value the value
 */
record Constant(String value) implements WordClass {

    @Override
    public List<Reading> read(List<Piece> pieces, int at) {
        return List.of(new Reading(0, value));
    }

    @Override
    public Set<String> firstWords() {
        return Set.of();
    }
}
