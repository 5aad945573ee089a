package org.dateline.pipeline.relation.rule;

import java.util.Optional;
import java.util.Set;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.pipeline.relation.link.Link;
import org.dateline.pipeline.relation.link.LinkSentence;
import org.dateline.type.Event;

/**
 * An event and the nearest one above it in the tree of their sentence.
 *
 * @param main index of the upper event
 * @param top index of the word below it on the way down to the other event
 * @param dependent index of the lower event
 */
record EventPair(LinkSentence sentence, int main, int top, int dependent) {

    private static final Set<String> LASTING = Set.of("STATE", "I_STATE");

    /** The event above that at an index; empty where none is. */
    static Optional<EventPair> above(LinkSentence sentence, int dependent) {
        int top = dependent;
        int at = sentence.sentence().word(dependent).head();
        for (int steps = 0; at >= 0 && steps < sentence.sentence().size(); steps++) {
            if (sentence.events().containsKey(at)) {
                return Optional.of(new EventPair(sentence, at, top, dependent));
            }
            top = at;
            at = sentence.sentence().word(at).head();
        }
        return Optional.empty();
    }

    Event source() {
        return sentence.events().get(main);
    }

    Event target() {
        return sentence.events().get(dependent);
    }

    /** Whether no word stands between the two in the tree. */
    boolean isDirect() {
        return top == dependent;
    }

    /** What the word below the upper event is to it. */
    String relation() {
        return sentence.sentence().word(top).mainRelation();
    }

    /** What the lower event is to the word above it. */
    String ownRelation() {
        return sentence.sentence().word(dependent).mainRelation();
    }

    String mainLemma() {
        return sentence.sentence().lemma(main);
    }

    String sourceTense() {
        return sentence.tense(main);
    }

    String targetTense() {
        return sentence.tense(dependent);
    }

    boolean isPast() {
        return sourceTense().equals("PAST") && targetTense().equals("PAST");
    }

    /** Whether the lower event is over where it is told: has met, having met. */
    boolean isTargetPerfective() {
        return isPerfective(target());
    }

    /** Whether an event is over where it is told. */
    static boolean isPerfective(Event event) {
        return event.getAspect() != null && event.getAspect().startsWith("PERFECTIVE");
    }

    /** Whether an event is a state, or seen as going on. */
    static boolean lasts(Event event) {
        return event.getEventClass() != null && LASTING.contains(event.getEventClass()) || "PROGRESSIVE".equals(event.getAspect());
    }

    Optional<Link> link(Relation relation, double confidence) {
        return Optional.of(new Link(source(), target(), relation, confidence));
    }

    /** How two events lie that share some time: what lasts holds what does not. */
    Relation overlap() {
        return overlap(source(), target());
    }

    /** How two events lie that share some time: what lasts holds what does not. */
    static Relation overlap(Event one, Event other) {
        if (lasts(one) == lasts(other)) {
            return Relation.SIMULTANEOUS;
        }
        return lasts(one) ? Relation.INCLUDES : Relation.IS_INCLUDED;
    }
}
