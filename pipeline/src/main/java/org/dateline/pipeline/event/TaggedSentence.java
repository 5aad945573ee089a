package org.dateline.pipeline.event;

import java.util.List;
import java.util.stream.IntStream;

/** A sentence as the event and link rules see it: its words in order, with tags and, where known, dependencies. */
public record TaggedSentence(List<Word> words) {

    public TaggedSentence {
        words = List.copyOf(words);
    }

    public int size() {
        return words.size();
    }

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

    /** Indices of the words that depend on one, in order. */
    public IntStream dependents(int head) {
        return IntStream.range(0, words.size()).filter(index -> words.get(index).head() == head);
    }

    /** Whether a parser has been here. */
    public boolean isParsed() {
        return words.stream().anyMatch(word -> word.head() != Word.UNATTACHED);
    }
}
