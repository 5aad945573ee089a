package org.dateline.pipeline.relation.rule;

import java.util.Optional;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.pipeline.relation.link.Confidences;
import org.dateline.pipeline.relation.link.Link;

/** Relates what is said, thought, tried or wanted to the saying, thinking, trying or wanting. */
final class Complements {

    private Complements() {}

    /** What is said or thought: earlier in the past tense, later in the future, around it in the present. */
    static Optional<Link> ofClause(EventPair pair) {
        String tense = pair.targetTense();
        if (tense.equals("FUTURE") || tense.equals("INFINITIVE") || pair.target().getModality() != null) {
            return pair.link(Relation.BEFORE, Confidences.BY_TENSE);
        }
        if (pair.isTargetPerfective() || tense.equals("PAST") && !isShifted(pair) || tense.equals("PASTPART")) {
            return pair.link(Relation.AFTER, Confidences.BY_TENSE);
        }
        if (tense.equals("PRESENT") && pair.sourceTense().equals("PRESENT")) {
            return pair.link(pair.overlap(), Confidences.BY_GUESS);
        }
        return tense.equals("PRESENT") || tense.equals("PAST") ? pair.link(Relation.IS_INCLUDED, Confidences.BY_TENSE) : Optional.empty();
    }

    /** She said he was ill: the past tense of what lasts takes the place of the present. */
    private static boolean isShifted(EventPair pair) {
        return pair.isPast() && EventPair.lasts(pair.target());
    }

    /** What is tried or wanted lies ahead, what is managed does not; what something is called it is by then. */
    static Optional<Link> ofOpenClause(EventPair pair) {
        Optional<Relation> known = Signal.COMPLEMENT.of(pair.mainLemma());
        if (known.isPresent()) {
            return pair.link(known.get(), Confidences.BY_SIGNAL);
        }
        return "VERB".equals(pair.target().getPos()) ? pair.link(Relation.BEFORE, Confidences.BY_TENSE)
                : pair.link(pair.overlap(), Confidences.BY_GUESS);
    }

    /** A verb that is joined to what is said is said as well. */
    static Optional<Link> ofJoined(EventPair pair) {
        if (!pair.isDirect() || !pair.relation().equals("conj")) {
            return Optional.empty();
        }
        return EventPair.above(pair.sentence(), pair.main()).filter(above -> above.isDirect() && above.relation().equals("ccomp"))
                .flatMap(above -> ofClause(new EventPair(pair.sentence(), above.main(), pair.dependent(), pair.dependent())));
    }
}
