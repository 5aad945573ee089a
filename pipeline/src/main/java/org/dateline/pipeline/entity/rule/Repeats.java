package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/**
 * Finds the names of a document again wherever their words are repeated, also where only a part of them was taken for the name, and
 * organisations without their first word: the Air Force of the Danish Air Force.
 */
final class Repeats {

    private static final double SURE = 0.5;
    private static final double TRUST = 0.9;
    private static final int SHORTENED = 3;

    private final List<Words> sentences;
    private final Map<String, List<Mention>> byFirst = new HashMap<>();

    private Repeats(List<Words> sentences, List<Mention> mentions) {
        this.sentences = sentences;
        for (Mention mention : mentions) {
            if (mention.size() > 1 && mention.confidence() >= SURE && mention.type().isName()) {
                index(mention);
                if (hasShortForm(mention)) {
                    index(mention.over(mention.begin() + 1, mention.end()));
                }
            }
        }
    }

    private void index(Mention name) {
        String first = sentences.get(name.sentence()).form(name.begin());
        byFirst.computeIfAbsent(first, form -> new ArrayList<>()).add(name);
    }

    private boolean hasShortForm(Mention name) {
        Words words = sentences.get(name.sentence());
        return name.type() == EntityType.ORG && name.size() >= SHORTENED && words.isCapitalised(name.begin() + 1)
                && WordList.ORGANISATION_HEADS.has(words.form(name.end() - 1));
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
