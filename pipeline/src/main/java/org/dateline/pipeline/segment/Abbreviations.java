package org.dateline.pipeline.segment;

import java.util.Locale;
import java.util.Set;
import org.dateline.pipeline.layer.WordLists;

/**
 * The words of {@code words.txt} that decide whether a full stop ends a sentence; all but the plain words are compared in lower
 * case.
 */
final class Abbreviations {

    private static final Abbreviations ENGLISH = new Abbreviations(WordLists.beside(Abbreviations.class, "words.txt"));

    private final Set<String> inner;
    private final Set<String> either;
    private final Set<String> plain;
    private final Set<String> starters;
    private final Set<String> speech;
    private final Set<String> clock;
    private final Set<String> day;
    private final Set<String> zone;

    private Abbreviations(WordLists words) {
        this.inner = words.list("inner");
        this.either = words.list("either");
        this.plain = words.list("plain");
        this.starters = words.list("starter");
        this.speech = words.list("speech");
        this.clock = words.list("clock");
        this.day = words.list("day");
        this.zone = words.list("zone");
    }

    static Abbreviations english() {
        return ENGLISH;
    }

    /** Whether the word, written with its full stop, never ends a sentence. */
    boolean isInner(String word) {
        return inner.contains(lower(word));
    }

    /** Whether the word, written with its full stop, is an abbreviation that may end a sentence. */
    boolean isEither(String word) {
        return either.contains(lower(word));
    }

    /** Whether the last word of a sentence, written with its full stop, is an ordinary word or a number and the stop the sentence's. */
    boolean losesStop(String word) {
        if (!word.endsWith(".") || word.endsWith("..")) {
            return false;
        }
        boolean known = word.indexOf('.') < word.length() - 1 || isInner(word) || isEither(word);
        return !known || plain.contains(word);
    }

    /** Whether the word, capitalised after an abbreviation, shows that a sentence starts. */
    boolean startsSentence(String word) {
        return starters.contains(lower(word));
    }

    /** Whether the word is a verb of speech, as it follows a quotation. */
    boolean isSpeech(String word) {
        return speech.contains(lower(word));
    }

    /** Whether the word is a.m. or p.m. */
    boolean isClock(String word) {
        return clock.contains(lower(word));
    }

    /** Whether the word, capitalised, goes on from a time of day: a day, a month or a time zone. */
    boolean followsClock(String word) {
        return day.contains(lower(word));
    }

    /** Whether the word ends the name of a time zone, as in Moscow time. */
    boolean endsZone(String word) {
        return zone.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
