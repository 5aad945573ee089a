package org.dateline.pipeline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;

/**
 * Gathers what the event model looks at for one word: the word with its ending, clusters and embedding, its neighbours' tags and
 * lemmas, the noun phrase it stands in, and ClearTK's margin.
 */
final class EventFeatures {

    private static final int[] CLUSTER_LENGTHS = {4, 6, 8, 10, 12, 16, 20};
    /** Endings of two letters up to this many. */
    private static final int ENDING = 4;
    /** What stands for the kind of a name. */
    private static final String NAME = "NP";
    /** Margins are counted in quarters, up to this many. */
    private static final int MARGIN_STEPS = 8;
    private static final Set<String> ARGUMENTS = Set.of("of", "on", "against", "by", "to");
    private static final float[] NONE = {};

    private final TaggedSentence sentence;
    private final Nlp4j engine;

    EventFeatures(TaggedSentence sentence, Nlp4j engine) {
        this.sentence = sentence;
        this.engine = engine;
    }

    /** What is known of the word at an index. */
    Evidence of(int index) {
        List<String> features = new ArrayList<>();
        Word word = sentence.word(index);
        String kind = kind(word);
        if (!kind.equals(NAME)) {
            addWord(features, word, kind);
        }
        features.add("shape/kind=" + shape(word.form()) + "/" + kind);
        addContext(features, index, word.tag(), kind);
        addClusters(features, word.form(), kind);
        addMargin(features, ClearTk.shared().margin(sentence, index), word.tag());
        if (word.isVerb()) {
            features.add("attribute/tag=" + sentence.isAttribute(index) + "/" + word.tag());
        }
        if (word.isNoun()) {
            addPhrase(features, NounPhrase.of(sentence, index), kind);
        }
        return new Evidence(features, kind, kind.equals(NAME) ? NONE : engine.embedding(word.form().toLowerCase(Locale.ROOT)));
    }

    private static String kind(Word word) {
        if (word.tag().startsWith("NNP")) {
            return NAME;
        }
        return word.tag().length() > 2 ? word.tag().substring(0, 2) : word.tag();
    }

    /** Names are not looked at word by word: one that was in the news once says nothing of the next. */
    private static void addWord(List<String> features, Word word, String kind) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        features.add("form=" + word.form().toLowerCase(Locale.ROOT));
        features.add("lemma=" + lemma);
        features.add("lemma/kind=" + lemma + "/" + kind);
        for (int length = 2; length <= ENDING && length + 1 < lemma.length(); length++) {
            features.add("ending/kind=" + lemma.substring(lemma.length() - length) + "/" + kind);
        }
    }

    private void addContext(List<String> features, int index, String tag, String kind) {
        String before = sentence.tag(index - 1);
        String after = sentence.tag(index + 1);
        features.add("tag=" + tag);
        features.add("tag-1/kind=" + before + "/" + kind);
        features.add("tag+1/kind=" + after + "/" + kind);
        features.add("tags-2-1/tag=" + sentence.tag(index - 2) + "," + before + "/" + tag);
        features.add("tags+1+2/tag=" + after + "," + sentence.tag(index + 2) + "/" + tag);
        features.add("tags-1+1/tag=" + before + "," + after + "/" + tag);
        features.add("lemma-1/kind=" + lemma(index - 1) + "/" + kind);
        features.add("lemma+1/kind=" + lemma(index + 1) + "/" + kind);
    }

    /** Whether a noun is one thing of many, and what it is said of: his decision on, decisions. */
    private void addPhrase(List<String> features, NounPhrase phrase, String kind) {
        String determiner = phrase.determiner();
        String next = sentence.tag(phrase.noun() + 1);
        String place = kind + "/" + phrase.isHead();
        features.add("determiner/tag=" + determiner + "/" + sentence.tag(phrase.noun()));
        features.add("determiner/head/lemma=" + determiner + "/" + phrase.isHead() + (kind.equals(NAME) ? "" : "/" + lemma(phrase.noun())));
        features.add("head/kind=" + place);
        features.add("tag-phrase/head=" + sentence.tag(phrase.before()) + "/" + place);
        features.add("lemma-phrase/head=" + lemma(phrase.before()) + "/" + place);
        features.add("tags-phrase+1/determiner=" + sentence.tag(phrase.before()) + "," + next + "/" + determiner);
        if (!phrase.isHead()) {
            features.add("head=" + lemma(phrase.head()));
        }
        if (ARGUMENTS.contains(lemma(phrase.noun() + 1))) {
            features.add("argument/determiner=" + lemma(phrase.noun() + 1) + "/" + determiner);
        }
    }

    private void addClusters(List<String> features, String form, String kind) {
        String cluster = engine.clusters(form).stream().reduce("", (one, other) -> one.length() < other.length() ? other : one);
        if (!cluster.isEmpty()) {
            for (int length : CLUSTER_LENGTHS) {
                features.add("cluster" + length + "/kind=" + cluster.substring(0, Math.min(length, cluster.length())) + "/" + kind);
            }
        }
    }

    private static void addMargin(List<String> features, double margin, String tag) {
        features.add("margin=" + Math.max(-MARGIN_STEPS, Math.min(MARGIN_STEPS, Math.round(margin * 4))));
        features.add("cleartk/tag=" + (margin > 0) + "/" + tag);
    }

    private String lemma(int index) {
        return sentence.lemma(index).toLowerCase(Locale.ROOT);
    }

    private static String shape(String form) {
        String shape = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) ? "AA"
                : Character.isUpperCase(form.codePointAt(0)) ? "Aa" : "aa";
        return form.indexOf('-') < 0 ? shape : shape + "-";
    }
}
