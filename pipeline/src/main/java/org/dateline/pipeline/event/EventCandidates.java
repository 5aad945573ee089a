package org.dateline.pipeline.event;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.pipeline.engine.Nlp4j;

/** The words of a sentence that can be events, with their features. */
public final class EventCandidates {

    private EventCandidates() {}

    /**
     * A word that can be an event.
     *
     * @param index its place in the sentence
     * @param features what the model looks at
     */
    public record Candidate(int index, List<String> features) {}

    /** All tagged words that begin with a letter. */
    public static List<Candidate> of(TaggedSentence sentence) {
        EventFeatures features = new EventFeatures(sentence, Nlp4j.shared()::clusters);
        return IntStream.range(0, sentence.size()).filter(index -> canBeEvent(sentence.word(index)))
                .mapToObj(index -> new Candidate(index, features.of(index))).toList();
    }

    private static boolean canBeEvent(Word word) {
        return !word.tag().isEmpty() && Character.isLetter(word.form().codePointAt(0));
    }
}
