package org.dateline.typesystem;

/**
 * Where an annotation stands that speaks of the whole document and finds no better place: the first word. Annotation tools insist that
 * it is neither empty nor edged with white space; only a blank document gives 0-0.
 *
 * @param begin first UTF-16 code unit
 * @param end one past the last
 */
public record FirstWord(int begin, int end) {

    /** Finds the first word of a text. */
    public static FirstWord of(String text) {
        int begin = 0;
        while (begin < text.length() && isBlank(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end == begin ? new FirstWord(0, 0) : new FirstWord(begin, end);
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit);
    }
}
