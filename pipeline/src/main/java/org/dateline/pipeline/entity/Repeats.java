package org.dateline.pipeline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the names of a document again wherever their words are repeated, also where only a part of them was taken for the name. */
final class Repeats {

    private static final double SURE = 0.5;
    private static final double TRUST = 0.9;

    private final List<Words> sentences;
    private final Map<String, List<Mention>> byFirst = new HashMap<>();

    private Repeats(List<Words> sentences, List<Mention> mentions) {
        this.sentences = sentences;
        for (Mention mention : mentions) {
            if (mention.size() > 1 && mention.confidence() >= SURE && mention.type().isName()) {
                Words words = sentences.get(mention.sentence());
                byFirst.computeIfAbsent(words.form(mention.begin()), first -> new ArrayList<>()).add(mention);
            }
        }
    }

    /** The mentions of a document with all repetitions of the longer names. */
    static List<Mention> complete(List<Words> sentences, List<Mention> mentions) {
        Repeats repeats = new Repeats(sentences, mentions);
        List<List<Mention>> bySentence = DocumentRules.bySentence(sentences, mentions);
        List<Mention> all = new ArrayList<>();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            all.addAll(repeats.complete(sentence, bySentence.get(sentence)));
        }
        return all;
    }

    private List<Mention> complete(int sentence, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        Words words = sentences.get(sentence);
        for (int token = 0; token < words.size(); token++) {
            Mention repeated = longest(sentence, token);
            if (repeated != null && all.stream().filter(repeated::overlaps).allMatch(repeated::isLongerThan)) {
                all.removeIf(repeated::overlaps);
                all.add(repeated);
            }
        }
        return all.stream().sorted().toList();
    }

    private Mention longest(int sentence, int token) {
        Words words = sentences.get(sentence);
        Mention longest = null;
        for (Mention name : byFirst.getOrDefault(words.form(token), List.of())) {
            boolean longer = longest == null || name.size() > longest.size();
            if (longer && words.matches(token, sentences.get(name.sentence()), name)) {
                longest = new Mention(sentence, token, token + name.size(), name.type(), TRUST * name.confidence());
            }
        }
        return longest;
    }
}
