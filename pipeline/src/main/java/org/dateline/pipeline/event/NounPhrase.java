package org.dateline.pipeline.event;

import java.util.Set;
import org.dateline.pipeline.event.sentence.TaggedSentence;

/**
 * The noun phrase around a noun, guessed from the tags.
 *
 * @param noun index of the noun
 * @param first index of its first word but for the determiner
 */
record NounPhrase(TaggedSentence sentence, int noun, int first) {

    private static final String NONE = "-";
    private static final String POSSESSIVE = "poss";
    private static final Set<String> MODIFIERS = Set.of("CD", "VBN", "VBG", "POS");

    static NounPhrase of(TaggedSentence sentence, int noun) {
        int first = noun;
        while (isModifier(sentence.tag(first - 1))) {
            first--;
        }
        return new NounPhrase(sentence, noun, first);
    }

    private static boolean isModifier(String tag) {
        return tag.startsWith("NN") || tag.startsWith("JJ") || MODIFIERS.contains(tag);
    }

    /** The article or the like in lower case, {@code poss} for a possessor, or {@code -}. */
    String determiner() {
        for (int index = first; index < noun; index++) {
            if (sentence.tag(index).equals("POS")) {
                return POSSESSIVE;
            }
        }
        return switch (sentence.tag(first - 1)) {
            case "PRP$" -> POSSESSIVE;
            case "DT" -> sentence.lemma(first - 1);
            default -> NONE;
        };
    }

    /** Index of the word before it, -1 at the beginning of the sentence. */
    int before() {
        String tag = sentence.tag(first - 1);
        return tag.equals("PRP$") || tag.equals("DT") ? first - 2 : first - 1;
    }

    /** Whether the noun is its last. */
    boolean isHead() {
        return head() == noun;
    }

    /** Index of its last noun. */
    int head() {
        int head = noun;
        while (sentence.tag(head + 1).startsWith("NN")) {
            head++;
        }
        return head;
    }
}
