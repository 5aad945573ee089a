package org.dateline.pipeline.event;

import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;

/**
 * What TimeML's MAKEINSTANCE says of an event.
 *
 * @param tense PAST, PRESENT, FUTURE, INFINITIVE, PRESPART, PASTPART or NONE
 * @param aspect PROGRESSIVE, PERFECTIVE, PERFECTIVE_PROGRESSIVE or NONE
 * @param polarity POS or NEG
 * @param modality the governing modal word in lower case, or null
 * @param pos ADJECTIVE, NOUN, VERB, PREPOSITION or OTHER
 */
public record EventAttributes(String tense, String aspect, String polarity, String modality, String pos) {

    /** Reads the attributes of the word at an index off its tag and the words around it. */
    public static EventAttributes of(TaggedSentence sentence, int index) {
        VerbGroup group = VerbGroup.of(sentence, index);
        boolean negative = group.negated() || Negation.byContext(sentence, index, group);
        Word word = sentence.word(index);
        return new EventAttributes(word.isVerb() ? group.tense() : "NONE", word.isVerb() ? group.aspect() : "NONE",
                negative ? "NEG" : "POS", group.modality(), pos(word));
    }

    /** Tense of the copula an adjective or noun stands with; NONE without one. */
    public static String tenseOfPredicate(TaggedSentence sentence, int index) {
        return VerbGroup.of(sentence, index).tense();
    }

    private static String pos(Word word) {
        if (word.isVerb()) {
            return "VERB";
        }
        if (word.isNoun()) {
            return "NOUN";
        }
        if (word.isAdjective()) {
            return "ADJECTIVE";
        }
        return word.tag().equals("IN") ? "PREPOSITION" : "OTHER";
    }
}
