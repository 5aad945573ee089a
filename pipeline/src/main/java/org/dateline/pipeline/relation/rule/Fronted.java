package org.dateline.pipeline.relation.rule;

import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.relation.link.LinkSentence;
import org.dateline.type.Event;

/** Tells which events of a sentence share a time that the tree ties to one of them. */
final class Fronted {

    private static final Set<String> OCCASIONS = Set.of("in", "at", "during");

    private Fronted() {}

    /**
     * The event a time belongs to: last year, she says, it fell is said now of what was then.
     *
     * @param event index of the event the tree ties the time to
     * @param time index of the time
     */
    static int owner(LinkSentence sentence, int event, int time) {
        boolean saying = time < event && sentence.tense(event).equals("PRESENT") && !"PERFECTIVE".equals(sentence.events().get(event).getAspect());
        return saying ? sentence.sentence().dependents(event)
                .filter(index -> sentence.sentence().word(index).mainRelation().equals("ccomp") && sentence.events().containsKey(index)
                        && sentence.tense(index).equals("PAST")).findFirst().orElse(event) : event;
    }

    /**
     * Whether an event shares the time of another.
     *
     * @param sharer index of the event in question
     * @param dated the event the time belongs to
     * @param time index of the time
     */
    static boolean shares(LinkSentence sentence, int sharer, Annotation dated, int time) {
        int above = sentence.sentence().word(sharer).head();
        Event upper = sentence.events().get(above);
        if (upper == null || upper != dated) {
            return false;
        }
        return switch (sentence.sentence().word(sharer).mainRelation()) {
            case "obl" -> OCCASIONS.contains(sentence.introducer(sharer));
            case "conj" -> time < above && sentence.tense(sharer).equals(sentence.tense(above));
            default -> false;
        };
    }
}
