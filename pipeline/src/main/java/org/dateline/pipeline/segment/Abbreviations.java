package org.dateline.pipeline.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of {@code words.txt} that decide whether a full stop ends a sentence; all but the plain words are compared in lower
 * case.
 */
final class Abbreviations {

    private static final Abbreviations ENGLISH = read("words.txt");

    private final Set<String> inner = new HashSet<>();
    private final Set<String> either = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final Set<String> starters = new HashSet<>();
    private final Set<String> speech = new HashSet<>();
    private final Set<String> clock = new HashSet<>();
    private final Set<String> day = new HashSet<>();
    private final Set<String> zone = new HashSet<>();

    private Abbreviations() {}

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

    private static Abbreviations read(String resource) {
        Abbreviations words = new Abbreviations();
        try (InputStream in = Abbreviations.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " in the jar cannot be read", e);
        }
        return words;
    }

    private void add(String line) {
        String[] parts = line.split("\\s+");
        Set<String> group = switch (parts[0]) {
            case "inner:" -> inner;
            case "either:" -> either;
            case "plain:" -> plain;
            case "starter:" -> starters;
            case "speech:" -> speech;
            case "clock:" -> clock;
            case "day:" -> day;
            case "zone:" -> zone;
            default -> throw new IllegalStateException("unknown group in words.txt: " + parts[0]);
        };
        for (int i = 1; i < parts.length; i++) {
            group.add(parts[i]);
        }
    }
}
