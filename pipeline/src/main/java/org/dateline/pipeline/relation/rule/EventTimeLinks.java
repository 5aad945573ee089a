package org.dateline.pipeline.relation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.pipeline.relation.link.Confidences;
import org.dateline.pipeline.relation.link.Limit;
import org.dateline.pipeline.relation.link.Link;
import org.dateline.pipeline.relation.link.LinkSentence;
import org.dateline.pipeline.relation.link.Proposals;
import org.dateline.type.Event;
import org.dateline.type.TimeExpression;

/** Relates the times of a sentence to the events they belong to, by the tree or, without one, by nearness. */
final class EventTimeLinks {

    private static final Set<String> TYPES = Set.of("DATE", "TIME");
    /** What a stretch of time is to the event it is the length of: to last two hours, a two-hour flight. */
    private static final Set<String> MEASURES = Set.of("obj", "amod", "compound", "nummod", "det");

    private final LinkSentence sentence;
    private final List<Link> links = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final Set<Integer> dated = new HashSet<>();

    private EventTimeLinks(LinkSentence sentence) {
        this.sentence = sentence;
    }

    static Proposals of(LinkSentence sentence) {
        EventTimeLinks times = new EventTimeLinks(sentence);
        sentence.times().forEach((index, time) -> {
            if ("DURATION".equals(time.getTimexType())) {
                times.addDuration(index, time);
            } else if (time.getTimexType() == null || TYPES.contains(time.getTimexType())) {
                times.addPoint(index, time);
            }
        });
        sentence.times().forEach(times::share);
        return new Proposals(times.links, times.limits);
    }

    private void addPoint(int index, TimeExpression time) {
        int head = head(sentence.sentence(), index, time);
        String preposition = preposition(index, head);
        Optional<Integer> above = sentence.eventIndexAbove(head).map(event -> Fronted.owner(sentence, event, index));
        Optional<Integer> event = above.isPresent() ? above : nearest(index);
        double confidence = above.isPresent() ? Confidences.BY_TREE : Confidences.BY_TENSE;
        event.ifPresent(found -> addPoint(index, Appointment.of(sentence, found, preposition), preposition, confidence));
    }

    private void addPoint(int index, Appointment appointment, String preposition, double confidence) {
        TimeExpression time = sentence.times().get(index);
        appointment.maker().ifPresent(maker -> {
            add(maker, time, Relation.BEFORE, Confidences.BY_SIGNAL);
            appointment.event().map(sentence.events()::get).ifPresent(event ->
                    links.add(new Link(sentence.events().get(maker), event, Relation.BEFORE, Confidences.BY_SIGNAL)));
        });
        appointment.event().ifPresent(event -> {
            TimePhrase phrase = TimePhrase.of(sentence, appointment.maker().isPresent() ? "" : preposition, event, index);
            dated.add(event);
            phrase.bound().ifPresent(bound -> limits.add(new Limit(sentence.events().get(event), time, bound)));
            phrase.relation().ifPresent(relation -> add(event, time, relation, Math.min(confidence, phrase.surest())));
        });
    }

    /** A stretch of time tells how long or within what an event was, where it hangs on that and on nothing after or before. */
    private void addDuration(int index, TimeExpression time) {
        int head = head(sentence.sentence(), index, time);
        int above = sentence.sentence().word(head).head();
        boolean measures = MEASURES.contains(sentence.sentence().word(head).mainRelation());
        Optional<Relation> relation = measures ? Optional.of(Relation.SIMULTANEOUS) : Signal.DURATION.of(sentence.introducer(head));
        if (sentence.events().containsKey(above)) {
            relation.ifPresent(found -> add(above, time, found, Confidences.BY_TREE));
        }
    }

    private String preposition(int index, int head) {
        String introducer = sentence.introducer(head);
        return introducer.isEmpty() ? sentence.sentence().lemma(index - 1) : introducer;
    }

    private void add(int event, TimeExpression time, Relation relation, double confidence) {
        dated.add(event);
        links.add(new Link(sentence.events().get(event), time, relation, confidence));
    }

    /** What an event takes place at, and what it is joined with, lie within its time unless they have one of their own. */
    private void share(int index, TimeExpression time) {
        for (Link link : List.copyOf(links)) {
            if (link.target() == time && link.relation() == Relation.IS_INCLUDED && link.confidence() == Confidences.BY_TREE) {
                sentence.events().forEach((sharer, event) -> {
                    if (!dated.contains(sharer) && Fronted.shares(sentence, sharer, link.source(), index)) {
                        links.add(new Link(event, time, Relation.IS_INCLUDED, Confidences.BY_GUESS));
                    }
                });
            }
        }
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

    private Optional<Integer> nearest(int index) {
        return sentence.events().entrySet().stream().filter(entry -> !"NOUN".equals(entry.getValue().getPos()))
                .min(Comparator.comparingInt((Map.Entry<Integer, Event> entry) -> Math.abs(entry.getKey() - index))).map(Map.Entry::getKey);
    }
}
