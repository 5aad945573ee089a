package org.dateline.pipeline.event.participant;

import java.util.OptionalInt;
import java.util.Set;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;

/** Finds the subject of a word, said or understood, in Universal Dependencies. */
final class Subjects {

    /** Longer chains of verbs that share a subject are not followed. */
    private static final int CHAIN = 4;
    private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP");

    private final TaggedSentence sentence;

    Subjects(TaggedSentence sentence) {
        this.sentence = sentence;
    }

    /** The subject of a verb or predicate: its own, or that of the verb it is joined to or depends on. */
    OptionalInt of(int index) {
        return of(index, CHAIN);
    }

    private OptionalInt of(int index, int steps) {
        OptionalInt own = dependent(index, "nsubj");
        Word word = sentence.word(index);
        if (own.isPresent() || steps == 0 || word.head() < 0) {
            return own.isPresent() ? OptionalInt.of(antecedent(own.getAsInt())) : own;
        }
        int head = word.head();
        return switch (word.mainRelation()) {
            case "conj" -> of(head, steps - 1);
            case "advcl" -> isNonFinite(index) ? of(head, steps - 1) : OptionalInt.empty();
            case "xcomp" -> {
                OptionalInt object = dependent(head, "obj");
                yield object.isPresent() ? object : of(head, steps - 1);
            }
            case "acl" -> word.relation().equals("acl") && word.tag().matches("VB[NG]") && isBare(index) ? OptionalInt.of(head)
                    : OptionalInt.empty();
            default -> OptionalInt.empty();
        };
    }

    /** Whether what the clause says is done to its subject. */
    boolean isPassive(int index) {
        Word word = sentence.word(index);
        boolean marked = sentence.dependents(index).mapToObj(sentence::word)
                .anyMatch(dependent -> dependent.relation().equals("aux:pass") || dependent.relation().equals("nsubj:pass"));
        return marked || word.tag().equals("VBN") && switch (word.relation()) {
            case "acl" -> true;
            case "conj" -> word.head() >= 0 && sentence.tag(word.head()).equals("VBN") && !hasOwnSubject(index) && isPassive(word.head());
            default -> false;
        };
    }

    /** For a relative pronoun the noun it stands for, for any other word the word itself. */
    int antecedent(int index) {
        Word word = sentence.word(index);
        boolean relative = RELATIVE_TAGS.contains(word.tag()) || word.lemma().equals("that") && !word.mainRelation().equals("det");
        int at = word.head();
        for (int steps = CHAIN; relative && steps > 0 && at >= 0; steps--) {
            if (sentence.word(at).relation().equals("acl:relcl") && sentence.word(at).head() >= 0) {
                return sentence.word(at).head();
            }
            at = sentence.word(at).head();
        }
        return index;
    }

    /** First dependent with a relation, whatever its subtype. */
    OptionalInt dependent(int head, String relation) {
        return sentence.dependents(head).filter(index -> sentence.word(index).mainRelation().equals(relation)).findFirst();
    }

    /** Whether nothing introduces a participle: a plan to cut is not the one that cuts. */
    private boolean isBare(int index) {
        return dependent(index, "mark").isEmpty() && dependent(index, "case").isEmpty();
    }

    private boolean hasOwnSubject(int index) {
        return dependent(index, "nsubj").isPresent();
    }

    private boolean isNonFinite(int index) {
        return sentence.tag(index).equals("VBG") || sentence.tag(index).equals("VBN")
                || sentence.dependents(index).anyMatch(dependent -> sentence.tag(dependent).equals("TO"));
    }
}
