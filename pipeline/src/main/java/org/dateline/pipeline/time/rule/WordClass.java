package org.dateline.pipeline.time.rule;

import java.util.List;
import java.util.Set;

/** A class of words or numbers that a pattern can ask for. */
interface WordClass {

    /** Stands in {@link #firstWords} for any run of digits. */
    String ANY_DIGITS = "0";

    /** All readings of the pieces from an index on, longest first; empty when there is none. */
    List<Reading> read(List<Piece> pieces, int at);

    /** Lower-case forms that a word of the class can begin with; {@link #ANY_DIGITS} for digits. */
    Set<String> firstWords();
}
