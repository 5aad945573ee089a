package org.dateline.pipeline.segment;

/** Tells full stops that belong to abbreviations from those that end sentences. */
final class AbbreviationStops {

    private final Abbreviations words;
    private final LineTokens line;

    AbbreviationStops(Abbreviations words, LineTokens line) {
        this.words = words;
        this.line = line;
    }

    /** The abbreviation the full stop belongs to, with its stop; null where it is a stop of its own. */
    String abbreviation(int mark) {
        String token = line.token(mark);
        if (!token.endsWith(".") || token.endsWith("..")) {
            return null;
        }
        if (token.length() > 1) {
            return token;
        }
        if (!line.touchesPrevious(mark)) {
            return null;
        }
        String joined = line.token(mark - 1) + token;
        boolean initial = isInitial(joined) && !joined.equals("I.");
        return initial || words.isInner(joined) && line.isCapitalised(mark - 1) ? joined : null;
    }

    /** Whether the full stop can be an abbreviation's, even where it is written as a word that is none: Mo., for Missouri. */
    boolean mayAbbreviate(int mark) {
        boolean apart = line.token(mark).equals(".") && line.touchesPrevious(mark) && line.isCapitalised(mark - 1);
        return abbreviation(mark) != null || apart && words.isEither(line.token(mark - 1) + ".");
    }

    /**
     * Whether a sentence ends with an abbreviation.
     *
     * @param word index of the word that follows
     * @param quoted whether a quote or bracket opens before that word
     */
    boolean isLast(String abbreviation, int word, boolean quoted) {
        if (words.isInner(abbreviation) || isInitial(abbreviation)) {
            return false;
        }
        if (words.isClock(abbreviation)) {
            return line.isCapitalised(word) && !goesOnFromClock(word);
        }
        boolean stated = words.startsSentence(line.token(word)) && line.isCapitalised(word);
        boolean listed = words.isEither(abbreviation) || abbreviation.indexOf('.') < abbreviation.length() - 1;
        return listed ? stated || quoted && line.isCapitalised(word) : !Character.isDigit(line.token(word).charAt(0));
    }

    /** Whether a day, a month or a time zone follows the time of day, as in: 5 p.m. Moscow time. */
    private boolean goesOnFromClock(int word) {
        return words.followsClock(line.token(word)) || word + 1 < line.size() && words.endsZone(line.token(word + 1));
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
    }
}
