package org.dateline.corpus.input;

/**
 * Where a document came from, in words a user can follow.
 *
 * @param input the path as the user gave it or as it lies in the folder given, with forward slashes, of an absolute one the last name;
 *     {@code standard input} for that
 * @param line line of a JSONL file, counted from 1; 0 when the document is the whole input
 */
public record Origin(String input, long line) {

    /** An origin that is a whole file. */
    public static Origin file(String input) {
        return new Origin(input, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? input : "%s, line %d".formatted(input, line);
    }
}
