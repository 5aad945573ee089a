package org.dateline.pipeline.event;

import java.util.Set;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;

/** Negation that stands outside the verb group: no talks, without speaking, nobody came. */
final class Negation {

    private static final Set<String> DETERMINERS = Set.of("det", "cc:preconj");

    private Negation() {}

    /** Whether the words before an event deny it. */
    static boolean byContext(TaggedSentence sentence, int index, VerbGroup group) {
        boolean noun = sentence.word(index).isNoun();
        int at = (noun ? index : group.start()) - 1;
        while (at >= 0 && (sentence.word(at).isAdverb() || noun && isInNounPhrase(sentence.word(at)))) {
            at--;
        }
        if (!noun && sentence.lemma(at).equals("one")) {
            return sentence.lemma(at - 1).equals("no");
        }
        if (hasNegativeSubject(sentence, index)) {
            return true;
        }
        // No before a verb is an answer, not a denial of it.
        return WordList.NEGATIVE.has(sentence.lemma(at)) && (noun || !sentence.lemma(at).equals("no"));
    }

    /** None of them spoke, neither side spoke: the subject denies the verb. */
    private static boolean hasNegativeSubject(TaggedSentence sentence, int index) {
        return sentence.dependents(index).filter(subject -> sentence.word(subject).mainRelation().equals("nsubj"))
                .anyMatch(subject -> WordList.NEGATIVE.has(sentence.lemma(subject)) || sentence.dependents(subject)
                        .anyMatch(word -> DETERMINERS.contains(sentence.word(word).relation()) && WordList.NEGATIVE.has(sentence.lemma(word))));
    }

    private static boolean isInNounPhrase(Word word) {
        return word.isAdjective() || word.isNoun() || switch (word.tag()) {
            case "VBN", "VBG", "CD" -> true;
            case "DT" -> !WordList.NEGATIVE.has(word.lemma());
            default -> false;
        };
    }
}
