package org.dateline.pipeline.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.pipeline.event.Word;
import org.dateline.type.Event;

/** Relates the event of a clause to those that depend on it: complements, adverbial clauses and phrases, joined verbs. */
final class ClauseLinks {

    private static final double BY_SIGNAL = 0.8;
    private static final double BY_TENSE = 0.6;
    private static final double BY_GUESS = 0.4;

    private ClauseLinks() {}

    static List<Link> of(LinkSentence sentence) {
        List<Link> links = new ArrayList<>();
        sentence.events().forEach((index, event) -> {
            int head = sentence.sentence().word(index).head();
            if (sentence.events().containsKey(head)) {
                link(sentence, head, index).ifPresent(links::add);
            }
        });
        return links;
    }

    private static Optional<Link> link(LinkSentence sentence, int main, int dependent) {
        Word word = sentence.sentence().word(dependent);
        Event source = sentence.events().get(main);
        Event target = sentence.events().get(dependent);
        Optional<Relation> aspect = Signals.ofAspect(sentence.sentence().lemma(main))
                .filter(relation -> Set.of("xcomp", "obj", "ccomp", "nsubj").contains(word.mainRelation()));
        if (aspect.isPresent()) {
            return aspect.map(relation -> new Link(source, target, relation, BY_SIGNAL));
        }
        return switch (word.mainRelation()) {
            case "ccomp", "parataxis" -> complement(source, target);
            case "xcomp" -> Optional.of(new Link(source, target, Relation.BEFORE, BY_TENSE));
            case "advcl", "obl", "nmod", "acl" -> adverbial(sentence.introducer(dependent), source, target);
            case "obj" -> "I_ACTION".equals(source.getEventClass()) ? Optional.of(new Link(source, target, Relation.BEFORE, BY_GUESS))
                    : Optional.empty();
            case "conj" -> "PAST".equals(source.getTense()) && "PAST".equals(target.getTense())
                    ? Optional.of(new Link(source, target, Relation.BEFORE, BY_GUESS)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What is said or thought: earlier in the past tense, later in the future, around it in the present. */
    private static Optional<Link> complement(Event source, Event target) {
        String tense = target.getTense() == null ? "" : target.getTense();
        boolean later = tense.equals("FUTURE") || tense.equals("INFINITIVE") || target.getModality() != null;
        if (later) {
            return Optional.of(new Link(source, target, Relation.BEFORE, BY_TENSE));
        }
        boolean earlier = tense.equals("PAST") || target.getAspect() != null && target.getAspect().startsWith("PERFECTIVE");
        if (earlier) {
            return Optional.of(new Link(source, target, Relation.AFTER, BY_TENSE));
        }
        return tense.equals("PRESENT") ? Optional.of(new Link(source, target, Relation.IS_INCLUDED, BY_TENSE)) : Optional.empty();
    }

    private static Optional<Link> adverbial(String signal, Event source, Event target) {
        Optional<Link> signalled = Signals.toEvent(signal).map(relation -> new Link(source, target, relation, BY_SIGNAL));
        if (signalled.isPresent() || target.getTense() == null) {
            return signalled;
        }
        return switch (target.getTense()) {
            case "INFINITIVE" -> Optional.of(new Link(source, target, Relation.BEFORE, BY_TENSE));
            case "PRESPART" -> Optional.of(new Link(source, target, Relation.SIMULTANEOUS, BY_GUESS));
            default -> Optional.empty();
        };
    }
}
