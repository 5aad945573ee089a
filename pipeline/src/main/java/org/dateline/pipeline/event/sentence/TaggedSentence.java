package org.dateline.pipeline.event.sentence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A sentence as the event and link rules see it: its words in order, with tags and, where known, dependencies. */
public final class TaggedSentence {

    private static final int[] NONE = {};
    private static final Set<String> BETWEEN_ATTRIBUTES = Set.of("JJ", "JJR", "JJS", ",", "CC", "RB", "CD");

    private final List<Word> words;
    private final int[][] dependents;

    /** A sentence of these words. */
    public TaggedSentence(List<Word> words) {
        this.words = List.copyOf(words);
        this.dependents = dependents(this.words);
    }

    private static int[][] dependents(List<Word> words) {
        int[][] dependents = new int[words.size()][];
        Arrays.fill(dependents, NONE);
        for (int index = 0; index < words.size(); index++) {
            int head = words.get(index).head();
            if (head >= 0) {
                dependents[head] = Arrays.copyOf(dependents[head], dependents[head].length + 1);
                dependents[head][dependents[head].length - 1] = index;
            }
        }
        return dependents;
    }

    /** The words in order. */
    public List<Word> words() {
        return words;
    }

    /** Number of words. */
    public int size() {
        return words.size();
    }

    /** The word at an index. */
    public Word word(int index) {
        return words.get(index);
    }

    /** Lemma at an index; empty outside the sentence. */
    public String lemma(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).lemma();
    }

    /** Tag at an index; empty outside the sentence. */
    public String tag(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).tag();
    }

    /** Whether the word at an index stands before a noun, with nothing but attributes between: a quick and deadly response. */
    public boolean isAttribute(int index) {
        int at = index + 1;
        while (BETWEEN_ATTRIBUTES.contains(tag(at))) {
            at++;
        }
        return tag(at).startsWith("NN");
    }

    /** Indices of the words that depend on one, in order. */
    public IntStream dependents(int head) {
        return Arrays.stream(dependents[head]);
    }
}
