package org.dateline.pipeline.time.rule;

/**
 * A run of letters, a run of digits, or one other character of a sentence.
 *
 * @param begin first UTF-16 code unit in the document
 * @param end one past the last
 * @param text as written
 * @param lower in lower case
 * @param glued true when no blank is before it
 * @param pos Penn part-of-speech tag of the token it is in, or empty
 */
public record Piece(int begin, int end, String text, String lower, boolean glued, String pos) {

    /** What rules are looked up by: the lower-case text, or one mark for any digits. */
    String key() {
        return isDigits() ? WordClass.ANY_DIGITS : lower;
    }

    /** True when it begins with a capital letter. */
    public boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** True when it is a run of digits. */
    public boolean isDigits() {
        char unit = text.charAt(0);
        return unit >= '0' && unit <= '9';
    }

    /** True when it is a run of letters. */
    public boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }
}
