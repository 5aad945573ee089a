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

    /**
     * Adds the second words of what begins with a word.
     *
     * @param first lower-case word, or {@link #ANY_DIGITS}
     * @param seconds where to add them
     * @return how a word of the class can go on after that word
     */
    default After addSeconds(String first, Set<String> seconds) {
        return firstWords().contains(first) ? After.UNKNOWN : After.NEVER;
    }

    /** How a word of a class can go on after its first piece. */
    enum After {
        /** The class has nothing that begins so. */
        NEVER,
        /** Only with one of the seconds that were added. */
        LISTED,
        /** It can end there, or go on with one of the seconds that were added. */
        ENDS,
        /** In ways nobody listed. */
        UNKNOWN
    }
}
