package org.dateline.pipeline.relation;

import java.util.Optional;

/** Relates an event to one in a clause or phrase that says when, why or how it came about. */
final class Adverbials {

    private Adverbials() {}

    static Optional<Link> of(EventPair pair) {
        Optional<Relation> signalled = Signals.toEvent(pair.sentence().introducer(pair.dependent()));
        if (signalled.isPresent()) {
            return pair.link(signalled.get() == Relation.SIMULTANEOUS ? meeting(pair) : signalled.get(), Confidences.BY_SIGNAL);
        }
        if (pair.isTargetPerfective() && pair.targetTense().equals("PRESPART")) {
            return pair.link(Relation.AFTER, Confidences.BY_TENSE);
        }
        return switch (pair.targetTense()) {
            case "INFINITIVE" -> pair.link(Relation.BEFORE, Confidences.BY_TENSE);
            case "PRESPART" -> pair.link(Relation.SIMULTANEOUS, Confidences.BY_GUESS);
            default -> Optional.empty();
        };
    }

    /** What happened when something else happened came of it. */
    private static Relation meeting(EventPair pair) {
        boolean when = pair.sentence().introducer(pair.dependent()).equals("when");
        return when && pair.isPast() && pair.overlap() == Relation.SIMULTANEOUS ? Relation.AFTER : pair.overlap();
    }
}
