package org.dateline.pipeline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the event model looks at for one word: the word, its neighbours' tags and lemmas, its word clusters, and ClearTK's margin. */
final class EventFeatures {

    private static final int[] CLUSTER_LENGTHS = {4, 6, 8, 10, 12, 16, 20};
    /** What stands for the kind of a name. */
    private static final String NAME = "NP";
    /** Margins are counted in quarters, up to this many. */
    private static final int MARGIN_STEPS = 8;

    private final TaggedSentence sentence;
    private final Function<String, List<String>> clusters;

    EventFeatures(TaggedSentence sentence, Function<String, List<String>> clusters) {
        this.sentence = sentence;
        this.clusters = clusters;
    }

    /** Features of the word at an index, each a name and a value. */
    List<String> of(int index) {
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
        return features;
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

    private void addClusters(List<String> features, String form, String kind) {
        String cluster = clusters.apply(form).stream().reduce("", (one, other) -> one.length() < other.length() ? other : one);
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
