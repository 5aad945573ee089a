package org.dateline.pipeline.relation.rule;

import java.util.Optional;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.pipeline.relation.link.Confidences;
import org.dateline.pipeline.relation.link.Link;
import org.dateline.pipeline.relation.link.LinkSentence;
import org.dateline.type.Event;

/** Relates the main events of sentences that follow each other. */
final class StoryLinks {

    private static final String REPORTING = "REPORTING";

    private StoryLinks() {}

    /** The link from the main event of a sentence to that of the next; empty where one has none or nothing speaks for a relation. */
    static Optional<Link> of(LinkSentence sentence, LinkSentence next) {
        Optional<Integer> main = sentence.mainEvent();
        Optional<Integer> later = next.mainEvent();
        if (main.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        Event source = sentence.events().get(main.get());
        Event target = next.events().get(later.get());
        Optional<Relation> signalled = signal(next, later.get());
        if (signalled.isPresent()) {
            return signalled.map(relation -> new Link(source, target, relation, Confidences.BY_GUESS));
        }
        return relation(source, sentence.tense(main.get()), target, next.tense(later.get()))
                .map(relation -> new Link(source, target, relation, Confidences.BY_STORY));
    }

    /** Words such as then and earlier, before the main event or hanging on it. */
    private static Optional<Relation> signal(LinkSentence sentence, int main) {
        Optional<Relation> first = Signal.SENTENCE.of(sentence.sentence().lemma(0));
        return first.isPresent() ? first : sentence.sentence().dependents(main)
                .filter(index -> sentence.sentence().word(index).mainRelation().equals("advmod"))
                .mapToObj(index -> Signal.SENTENCE.of(sentence.sentence().lemma(index))).flatMap(Optional::stream).findFirst();
    }

    /** One tense goes on with what holds at the same time; in the past, what is reported came before the report. */
    private static Optional<Relation> relation(Event source, String tense, Event target, String nextTense) {
        if (tense.equals("PAST") && EventPair.isPerfective(target) && !EventPair.isPerfective(source)) {
            return Optional.of(Relation.AFTER);
        }
        if (tense.isEmpty() || !tense.equals(nextTense) || EventPair.isPerfective(source) != EventPair.isPerfective(target)) {
            return Optional.empty();
        }
        boolean report = REPORTING.equals(source.getEventClass());
        if (!tense.equals("PAST") || report == REPORTING.equals(target.getEventClass())) {
            return Optional.of(EventPair.overlap(source, target));
        }
        return Optional.of(report ? Relation.AFTER : Relation.BEFORE);
    }
}
