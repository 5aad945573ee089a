package org.dateline.pipeline.event;

/** Negation that stands outside the verb group: no talks, without speaking, nobody came. */
final class Negation {

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
        // No before a verb is an answer, not a denial of it.
        return ClosedClass.NEGATIVE.has(sentence.lemma(at)) && (noun || !sentence.lemma(at).equals("no"));
    }

    private static boolean isInNounPhrase(Word word) {
        return word.isAdjective() || word.isNoun() || switch (word.tag()) {
            case "VBN", "VBG", "CD" -> true;
            case "DT" -> !ClosedClass.NEGATIVE.has(word.lemma());
            default -> false;
        };
    }
}
