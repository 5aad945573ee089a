package org.dateline.pipeline.time.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A word class known by its look or its part of speech; of use for looking around only, as it has no first words.
 *
 * @param test what a piece has to be
 */
record Shape(Predicate<Piece> test) implements WordClass {

    @Override
    public List<Reading> read(List<Piece> pieces, int at) {
        return at >= 0 && at < pieces.size() && test.test(pieces.get(at)) ? List.of(new Reading(1, "")) : List.of();
    }

    @Override
    public Set<String> firstWords() {
        return Set.of();
    }
}
