package org.dateline.pipeline.relation;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.Event;

/** Relates events to the document creation time by tense and aspect. */
final class CreationTimeLinks {

    private CreationTimeLinks() {}

    static List<Link> of(JCas jcas) {
        List<Link> links = new ArrayList<>();
        CreationTime.target(jcas).ifPresent(target -> jcas.select(Event.class).forEach(event -> add(links, event, target)));
        return links;
    }

    private static void add(List<Link> links, Event event, Annotation target) {
        Relation relation = relation(event);
        if (relation != null) {
            links.add(new Link(event, target, relation, event.getModality() == null ? 0.8 : 0.5));
        }
    }

    private static Relation relation(Event event) {
        if (event.getTense() == null) {
            return null;
        }
        boolean perfective = event.getAspect() != null && event.getAspect().startsWith("PERFECTIVE");
        return switch (event.getTense()) {
            case "PAST" -> Relation.BEFORE;
            case "FUTURE" -> Relation.AFTER;
            case "PRESENT" -> perfective ? Relation.BEFORE : Relation.INCLUDES;
            default -> null;
        };
    }
}
