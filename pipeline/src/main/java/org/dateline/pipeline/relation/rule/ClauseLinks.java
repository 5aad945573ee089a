package org.dateline.pipeline.relation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.pipeline.relation.link.Confidences;
import org.dateline.pipeline.relation.link.Link;
import org.dateline.pipeline.relation.link.LinkSentence;

/** Relates every event to the nearest one above it in the tree: complements, adverbial clauses, arguments, joined verbs. */
final class ClauseLinks {

    private static final Set<String> ASPECT = Set.of("xcomp", "obj", "ccomp", "nsubj");

    private ClauseLinks() {}

    static List<Link> of(LinkSentence sentence) {
        List<Link> links = new ArrayList<>();
        for (int index : sentence.events().keySet()) {
            EventPair.above(sentence, index).ifPresent(pair -> {
                (pair.isDirect() ? direct(pair) : distant(pair)).ifPresent(links::add);
                Complements.ofJoined(pair).ifPresent(links::add);
            });
        }
        return links;
    }

    private static Optional<Link> direct(EventPair pair) {
        Optional<Relation> aspect = ASPECT.contains(pair.relation()) ? Signal.ASPECT.of(pair.mainLemma()) : Optional.empty();
        if (aspect.isPresent()) {
            return pair.link(aspect.get(), Confidences.BY_SIGNAL);
        }
        return switch (pair.relation()) {
            case "ccomp", "parataxis" -> Complements.ofClause(pair);
            case "xcomp" -> Complements.ofOpenClause(pair);
            case "advcl", "obl", "nmod", "acl" -> Adverbials.of(pair);
            case "obj" -> Arguments.ofObject(pair);
            case "nsubj" -> Arguments.ofSubject(pair);
            case "appos" -> pair.link(Relation.SIMULTANEOUS, Confidences.BY_GUESS);
            case "conj" -> joined(pair);
            default -> Optional.empty();
        };
    }

    /** Words that are no events stand between: a contract to build, she says the agreement reached holds. */
    private static Optional<Link> distant(EventPair pair) {
        return switch (pair.relation()) {
            case "ccomp" -> pair.target().getPos() == null || !pair.target().getPos().equals("NOUN") ? Complements.ofClause(pair) : Optional.empty();
            case "obj", "obl", "nsubj" -> pair.ownRelation().equals("acl") ? Arguments.ofModifier(pair) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Of what is told in a row the past happened in that order, unless it lasted; the rest holds together. */
    private static Optional<Link> joined(EventPair pair) {
        if (pair.sourceTense().isEmpty() || !pair.sourceTense().equals(pair.targetTense())) {
            return Optional.empty();
        }
        boolean told = pair.isPast() && !EventPair.lasts(pair.source()) && !EventPair.lasts(pair.target());
        return pair.link(told ? Relation.BEFORE : pair.overlap(), Confidences.BY_GUESS);
    }
}
