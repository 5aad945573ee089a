package org.dateline.pipeline.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;

/** The words of a sentence that can be events, with the evidence. */
public final class EventCandidates {

    private EventCandidates() {}

    /**
     * A word that can be an event.
     *
     * @param index its place in the sentence
     * @param evidence what the model looks at
     */
    public record Candidate(int index, Evidence evidence) {}

    /**
     * All nouns, verbs, adjectives and adverbs that begin with a letter, but for participles that are prepositions and for adjectives
     * before a noun.
     */
    public static List<Candidate> of(TaggedSentence sentence) {
        EventFeatures features = new EventFeatures(sentence, Nlp4j.shared());
        return IntStream.range(0, sentence.size()).filter(index -> canBeEvent(sentence, index))
                .mapToObj(index -> new Candidate(index, features.of(index))).toList();
    }

    private static boolean canBeEvent(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        boolean open = word.isNoun() || word.isVerb() || word.isAdverb() || word.isAdjective() && !sentence.isAttribute(index);
        boolean preposition = word.tag().equals("VBG") && WordList.PREPOSITION.has(word.form().toLowerCase(Locale.ROOT));
        return open && !preposition && Character.isLetter(word.form().codePointAt(0));
    }
}
