package org.dateline.pipeline.relation.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.pipeline.relation.link.Link;
import org.dateline.pipeline.relation.link.LinkSentence;
import org.dateline.type.Event;

/** Relates events to the document creation time: verbs by tense and aspect, nouns by the verb they depend on. */
final class CreationTimeLinks {

    private static final double BY_TENSE = 0.7;
    private static final double BY_GUESS = 0.35;
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private CreationTimeLinks() {}

    static List<Link> of(LinkSentence sentence, Annotation creationTime) {
        return sentence.events().entrySet().stream().flatMap(entry -> link(sentence, entry, creationTime)).toList();
    }

    private static Stream<Link> link(LinkSentence sentence, Map.Entry<Integer, Event> entry, Annotation creationTime) {
        if (CONDITIONS.contains(sentence.introducer(entry.getKey()))) {
            return Stream.of(new Link(entry.getValue(), creationTime, Relation.AFTER, BY_GUESS, true));
        }
        Optional<Relation> own = byTense(sentence, entry.getKey());
        if (own.isPresent()) {
            return Stream.of(new Link(entry.getValue(), creationTime, own.get(), BY_TENSE, isOrder(own.get())));
        }
        Optional<Relation> guess = entry.getValue().getTense() == null ? Optional.empty() : guess(sentence, entry);
        return guess.map(relation -> new Link(entry.getValue(), creationTime, relation, BY_GUESS, true)).stream();
    }

    /** What is past or to come is so at the moment of writing, what is present may fill the day. */
    private static boolean isOrder(Relation relation) {
        return relation == Relation.BEFORE || relation == Relation.AFTER;
    }

    private static Optional<Relation> byTense(LinkSentence sentence, int index) {
        Event event = sentence.events().get(index);
        if (event.getModality() != null) {
            return Optional.empty();
        }
        return switch (sentence.tense(index)) {
            case "PAST" -> Optional.of(Relation.BEFORE);
            case "FUTURE" -> Optional.of(Relation.AFTER);
            case "PRESENT" -> Optional.of(ofPresent(event));
            default -> Optional.empty();
        };
    }

    private static Relation ofPresent(Event event) {
        String aspect = event.getAspect() == null ? "NONE" : event.getAspect();
        if (aspect.equals("PERFECTIVE")) {
            return Relation.BEFORE;
        }
        return aspect.endsWith("PROGRESSIVE") || EventPair.lasts(event) ? Relation.INCLUDES : Relation.IS_INCLUDED;
    }

    private static Optional<Relation> guess(LinkSentence sentence, Map.Entry<Integer, Event> entry) {
        Optional<Relation> above = sentence.eventIndexAbove(entry.getKey()).flatMap(index -> byTense(sentence, index));
        return switch (entry.getValue().getTense()) {
            case "PASTPART" -> Optional.of(Relation.BEFORE);
            case "INFINITIVE" -> above.equals(Optional.of(Relation.BEFORE)) ? Optional.empty() : Optional.of(Relation.AFTER);
            default -> entry.getValue().getModality() != null ? Optional.of(Relation.AFTER) : above.filter(CreationTimeLinks::isOrder);
        };
    }
}
