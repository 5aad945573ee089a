package org.dateline.corpus.check;

/**
 * Something that is not as it should be.
 *
 * @param where file, or file and line, or document
 * @param what what is wrong
 */
public record Finding(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
