package org.dateline.pipeline.time.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word class that is listed: phrases, each with the value it stands for. */
final class Lexicon implements WordClass {

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private record Entry(List<Piece> phrase, Reading reading) {}

    /** Adds a phrase; a capital at the head of one of its words asks for a capital in the text. */
    void add(String phrase, String value) {
        List<Piece> pieces = new Splitter(phrase, offset -> "").split(0, phrase.length());
        List<Entry> entries = byFirst.computeIfAbsent(pieces.get(0).lower(), first -> new ArrayList<>());
        firstWords.add(pieces.get(0).key());
        entries.add(new Entry(pieces, new Reading(pieces.size(), value)));
        entries.sort((left, right) -> right.phrase.size() - left.phrase.size());
    }

    @Override
    public List<Reading> read(List<Piece> pieces, int at) {
        List<Entry> entries = at < pieces.size() ? byFirst.get(pieces.get(at).lower()) : null;
        if (entries == null) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>(2);
        for (Entry entry : entries) {
            if (matches(entry.phrase, pieces, at)) {
                readings.add(entry.reading);
            }
        }
        return readings;
    }

    private static boolean matches(List<Piece> phrase, List<Piece> pieces, int at) {
        if (at + phrase.size() > pieces.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!Step.Word.matches(phrase.get(i), pieces.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public After addSeconds(String first, Set<String> seconds) {
        if (ANY_DIGITS.equals(first)) {
            return WordClass.super.addSeconds(first, seconds);
        }
        List<Entry> entries = byFirst.getOrDefault(first, List.of());
        entries.stream().filter(entry -> entry.phrase.size() > 1).forEach(entry -> seconds.add(entry.phrase.get(1).key()));
        boolean ends = entries.stream().anyMatch(entry -> entry.phrase.size() == 1);
        return entries.isEmpty() ? After.NEVER : ends ? After.ENDS : After.LISTED;
    }

    @Override
    public Set<String> firstWords() {
        return firstWords;
    }
}
