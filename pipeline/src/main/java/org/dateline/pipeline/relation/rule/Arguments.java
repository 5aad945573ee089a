package org.dateline.pipeline.relation.rule;

import java.util.Optional;
import java.util.Set;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.pipeline.relation.link.Confidences;
import org.dateline.pipeline.relation.link.Link;

/** Relates an event to one that is its object, or that is said of its subject or object. */
final class Arguments {

    private static final Set<String> AHEAD = Set.of("I_ACTION", "I_STATE");
    private static final Set<String> LOOKING_BACK = Set.of("REPORTING", "PERCEPTION");

    private Arguments() {}

    /** What happens goes on or follows; what something is done to is like an object. */
    static Optional<Link> ofSubject(EventPair pair) {
        boolean passive = pair.sentence().sentence().word(pair.dependent()).relation().equals("nsubj:pass");
        return passive ? ofObject(pair)
                : Signal.SUBJECT.of(pair.mainLemma()).flatMap(relation -> pair.link(relation, Confidences.BY_GUESS));
    }

    /** What is spoken of by the, his or John's is there already; what is planned or tried lies ahead. */
    static Optional<Link> ofObject(EventPair pair) {
        Optional<Relation> known = Signal.OBJECT.of(pair.mainLemma());
        if (known.isPresent()) {
            return pair.link(known.get(), Confidences.BY_SIGNAL);
        }
        String eventClass = pair.source().getEventClass() == null ? "" : pair.source().getEventClass();
        if (LOOKING_BACK.contains(eventClass) || isDefinite(pair)) {
            return pair.link(Relation.AFTER, Confidences.BY_GUESS);
        }
        return AHEAD.contains(eventClass) ? pair.link(Relation.BEFORE, Confidences.BY_GUESS) : Optional.empty();
    }

    private static boolean isDefinite(EventPair pair) {
        return pair.sentence().sentence().dependents(pair.dependent()).mapToObj(pair.sentence().sentence()::word)
                .anyMatch(word -> word.relation().equals("nmod:poss") || word.lemma().equals("the") || word.lemma().equals("this"));
    }

    /** A contract to build lies before the building, a contract signed, or that had been signed, behind the signing. */
    static Optional<Link> ofModifier(EventPair pair) {
        if (pair.isTargetPerfective()) {
            return pair.link(Relation.AFTER, Confidences.BY_GUESS);
        }
        return switch (pair.targetTense()) {
            case "INFINITIVE" -> pair.link(Relation.BEFORE, Confidences.BY_GUESS);
            case "PASTPART" -> pair.link(Relation.AFTER, Confidences.BY_GUESS);
            default -> Optional.empty();
        };
    }
}
