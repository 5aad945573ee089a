package org.dateline.pipeline.relation.rule;

import java.util.Optional;
import java.util.Set;
import org.dateline.pipeline.relation.graph.Bound;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.pipeline.relation.link.Confidences;
import org.dateline.pipeline.relation.link.LinkSentence;
import org.dateline.type.Event;
import org.dateline.type.TimeExpression;

/**
 * What a time and the words around it say of an event.
 *
 * @param relation how the event stands to the time, if anyhow
 * @param bound what the time leaves of the event, if only one end
 * @param surest how sure the relation is at best
 */
record TimePhrase(Optional<Relation> relation, Optional<Bound> bound, double surest) {

    private static final Set<String> PARTS = Set.of("START", "MID", "END");

    /**
     * Reads a phrase.
     *
     * @param preposition the word that introduces the time
     * @param event index of the event
     * @param index index of the time
     */
    static TimePhrase of(LinkSentence sentence, String preposition, int event, int index) {
        TimeExpression time = sentence.times().get(index);
        boolean part = time.getMod() != null && PARTS.contains(time.getMod());
        Optional<Bound> between = Between.bound(sentence, index);
        if (between.isPresent()) {
            return new TimePhrase(Optional.empty(), between, 0);
        }
        boolean goesOn = goesOn(sentence.events().get(event));
        return switch (preposition) {
            case "since" -> new TimePhrase(Optional.of(goesOn || part ? Relation.BEGUN_BY : Relation.AFTER),
                    Optional.of(Bound.BEGINS_NO_EARLIER), Confidences.BY_TENSE);
            case "by" -> by(goesOn, part || !isDay(time));
            default -> new TimePhrase(Optional.of(Signal.TIME.of(preposition).orElse(within(sentence, event, time))), Optional.empty(), 1);
        };
    }

    /** By Friday it is over; by May it is over at the latest when May is; what goes on may go on. */
    private static TimePhrase by(boolean goesOn, boolean open) {
        if (goesOn) {
            return new TimePhrase(Optional.empty(), Optional.empty(), 0);
        }
        return new TimePhrase(Optional.of(open ? Relation.ENDED_BY : Relation.BEFORE), Optional.of(Bound.ENDS_NO_LATER),
                open ? Confidences.BY_STORY : Confidences.BY_TENSE);
    }

    private static boolean isDay(TimeExpression time) {
        return time.getValue() != null && time.getValue().length() >= "2000-01-01".length();
    }

    private static boolean goesOn(Event event) {
        return EventPair.lasts(event) || "PERFECTIVE_PROGRESSIVE".equals(event.getAspect());
    }

    /** What goes on now holds more than the day. */
    private static Relation within(LinkSentence sentence, int event, TimeExpression time) {
        boolean lasts = goesOn(sentence.events().get(event)) || sentence.tense(event).equals("PRESPART");
        return "PRESENT_REF".equals(time.getValue()) && lasts ? Relation.INCLUDES : Relation.IS_INCLUDED;
    }
}
