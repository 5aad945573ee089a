package org.dateline.pipeline.event;

import java.util.List;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;

/**
 * A verb, or an adjective or noun after a copula, with the auxiliaries that go before it.
 *
 * @param start index of its first word in the sentence
 * @param auxiliaries modals, infinitive marker and auxiliaries, in order
 * @param head the word itself
 * @param negated whether a negative adverb stands in the group
 * @param imperative whether a base form opens its clause
 */
record VerbGroup(int start, List<Word> auxiliaries, Word head, boolean negated, boolean imperative) {

    private static final String TO = "TO";

    VerbGroup {
        auxiliaries = List.copyOf(auxiliaries);
    }

    static VerbGroup of(TaggedSentence sentence, int index) {
        return new VerbGroupReader(sentence, index).read();
    }

    /** TimeML tense. */
    String tense() {
        Word first = part(0);
        if (isFuture() || isAhead() && !first.tag().equals("VBD")) {
            return "FUTURE";
        }
        return switch (first.tag()) {
            case "VBD" -> "PAST";
            case "VBZ", "VBP" -> "PRESENT";
            case "VBG" -> "PRESPART";
            case "VBN" -> "PASTPART";
            case TO -> "INFINITIVE";
            case "VB" -> imperative ? "PRESENT" : "INFINITIVE";
            default -> "NONE";
        };
    }

    /** TimeML aspect. */
    String aspect() {
        boolean perfective = false;
        boolean progressive = false;
        for (int i = 0; i < auxiliaries.size(); i++) {
            Word next = part(i + 1);
            perfective |= part(i).lemma().equals("have") && (next.tag().equals("VBN") || next.tag().equals("VBD"));
            progressive |= part(i).lemma().equals("be") && next.tag().equals("VBG") && !part(i + 2).tag().equals(TO);
        }
        if (perfective) {
            return progressive ? "PERFECTIVE_PROGRESSIVE" : "PERFECTIVE";
        }
        return progressive ? "PROGRESSIVE" : "NONE";
    }

    /** The modal in lower case, have to where that stands for one, or null. */
    String modality() {
        Word first = part(0);
        if (first.tag().equals("MD") && !isFuture()) {
            return first.lemma().equals("'d") ? "would" : first.lemma();
        }
        if (!auxiliaries.isEmpty() && first.lemma().equals("need")) {
            return "need";
        }
        for (int i = 0; i + 1 < auxiliaries.size(); i++) {
            if (part(i).lemma().equals("have") && part(i + 1).tag().equals(TO)) {
                return "have to";
            }
        }
        return null;
    }

    private boolean isFuture() {
        return part(0).tag().equals("MD") && WordList.FUTURE.has(part(0).lemma());
    }

    private boolean isAhead() {
        return auxiliaries.stream().anyMatch(VerbGroupReader::isAhead);
    }

    /** The auxiliary at a place, or the head where the auxiliaries end. */
    private Word part(int place) {
        return place < auxiliaries.size() ? auxiliaries.get(place) : head;
    }
}
