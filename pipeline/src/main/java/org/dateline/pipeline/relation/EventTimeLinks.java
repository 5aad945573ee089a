package org.dateline.pipeline.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.pipeline.event.TaggedSentence;
import org.dateline.type.Event;
import org.dateline.type.TimeExpression;

/** Relates the dates and times of a sentence to the events they belong to, by the tree or, without one, by nearness. */
final class EventTimeLinks {

    private static final double BY_TREE = 0.9;
    private static final double BY_NEARNESS = 0.6;
    private static final Set<String> TYPES = Set.of("DATE", "TIME");

    private EventTimeLinks() {}

    static List<Link> of(LinkSentence sentence) {
        List<Link> links = new ArrayList<>();
        sentence.times().forEach((index, time) -> {
            if (time.getTimexType() == null || TYPES.contains(time.getTimexType())) {
                link(sentence, index, time).ifPresent(links::add);
            }
        });
        return links;
    }

    private static Optional<Link> link(LinkSentence sentence, int index, TimeExpression time) {
        int head = head(sentence.sentence(), index, time);
        String preposition = sentence.introducer(head).isEmpty() ? sentence.sentence().lemma(index - 1) : sentence.introducer(head);
        Relation relation = Signals.toTime(preposition).orElse(Relation.IS_INCLUDED);
        Optional<Event> above = sentence.eventAbove(head);
        if (above.isPresent()) {
            return above.map(event -> new Link(event, time, relation, BY_TREE));
        }
        return nearest(sentence, index).map(event -> new Link(event, time, relation, BY_NEARNESS));
    }

    /** The word of an expression that hangs on a word outside it, or its first. */
    private static int head(TaggedSentence sentence, int first, TimeExpression time) {
        int end = first;
        while (end < sentence.size() && sentence.word(end).begin() < time.getEnd()) {
            end++;
        }
        for (int index = first; index < end; index++) {
            int head = sentence.word(index).head();
            if (head >= 0 && (head < first || head >= end)) {
                return index;
            }
        }
        return first;
    }

    private static Optional<Event> nearest(LinkSentence sentence, int index) {
        return sentence.events().entrySet().stream().filter(entry -> !"NOUN".equals(entry.getValue().getPos()))
                .min(Comparator.comparingInt(entry -> Math.abs(entry.getKey() - index))).map(Map.Entry::getValue);
    }
}
