package org.dateline.pipeline.engine.result;

/**
 * A named entity over the tokens of one sentence.
 *
 * @param begin index of its first token, from 0
 * @param end index after its last token
 * @param label one of the 18 OntoNotes types, such as {@code PERSON} or {@code GPE}
 * @param confidence between 0 and 1: that of the least certain token
 */
public record Name(int begin, int end, String label, double confidence) {

    /** Checks that the name covers at least one token. */
    public Name {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("Not a name: tokens " + begin + " to " + end);
        }
    }
}
