package org.dateline.pipeline.relation.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.pipeline.relation.link.Confidences;
import org.dateline.pipeline.relation.link.Link;

/** Relates an event to one in a clause or phrase that says when, why or how it came about. */
final class Adverbials {

    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "since", "until");

    private Adverbials() {}

    static Optional<Link> of(EventPair pair) {
        Optional<Relation> governed = Signal.OBJECT.of(pair.mainLemma() + " " + pair.sentence().introducer(pair.dependent()));
        if (governed.isPresent()) {
            return pair.link(governed.get(), Confidences.BY_SIGNAL);
        }
        Optional<Relation> signalled = Signal.EVENT.of(introducer(pair));
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

    /** The conjunction of a clause, also where the tree has taken it for the preposition of the subject: after the talks failed. */
    private static String introducer(EventPair pair) {
        TaggedSentence sentence = pair.sentence().sentence();
        String own = pair.sentence().introducer(pair.dependent());
        boolean bare = own.isEmpty() && pair.relation().equals("advcl") && pair.targetTense().equals("PAST")
                && sentence.dependents(pair.dependent()).noneMatch(index -> sentence.word(index).mainRelation().equals("nsubj"));
        int from = pair.main() < pair.dependent() ? pair.main() + 1 : 0;
        return !bare ? own : IntStream.range(from, pair.dependent()).map(index -> from + pair.dependent() - 1 - index)
                .mapToObj(sentence::lemma).filter(CONJUNCTIONS::contains).findFirst().orElse("");
    }

    /** What happened when something else happened came of it. */
    private static Relation meeting(EventPair pair) {
        boolean when = pair.sentence().introducer(pair.dependent()).equals("when");
        return when && pair.isPast() && pair.overlap() == Relation.SIMULTANEOUS ? Relation.AFTER : pair.overlap();
    }
}
