package org.dateline.pipeline.event.participant;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;

/** Reads the slots of an event off Universal Dependencies: active and passive, relative and participle clauses, nominalisations. */
final class Slots {

    /** Prepositions that say where. */
    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "inside", "outside", "around", "across", "throughout", "within", "from",
            "to", "into", "toward", "towards", "through", "over", "off", "along", "between", "beyond", "above", "below", "under", "via");
    /** Verbs whose object hears what is said. */
    private static final Set<String> TELLING = Set.of("tell", "inform", "notify", "remind", "assure", "brief");

    private final TaggedSentence sentence;
    private final Subjects subjects;
    private final IntFunction<Kind> kinds;

    /**
     * Prepares a sentence.
     *
     * @param kinds what each word stands for, by its index
     */
    Slots(TaggedSentence sentence, IntFunction<Kind> kinds) {
        this.sentence = sentence;
        this.subjects = new Subjects(sentence);
        this.kinds = kinds;
    }

    /** The slots of an event, in the order of the text within each step. */
    Set<Slot> of(int event) {
        Set<Slot> slots = new LinkedHashSet<>();
        Word word = sentence.word(event);
        if (!word.isNoun() || subjects.dependent(event, "cop").isPresent()) {
            boolean undergoes = subjects.isPassive(event) || !word.isVerb();
            subjects.of(event).stream().filter(subject -> !isLength(subject))
                    .forEach(subject -> add(slots, undergoes ? Role.PATIENT : Role.AGENT, subject));
        }
        sentence.dependents(event).forEach(dependent -> addDependent(slots, event, dependent));
        addGap(slots, event);
        return slots;
    }

    private void addDependent(Set<Slot> slots, int event, int dependent) {
        Word word = sentence.word(dependent);
        if (kinds.apply(dependent) == Kind.TIME && Set.of("obl", "obj", "nmod", "advmod", "compound").contains(word.mainRelation())) {
            add(slots, Role.TIME, dependent);
            return;
        }
        switch (word.mainRelation()) {
            case "obj" -> add(slots, isTold(event, dependent) ? Role.RECIPIENT : Role.PATIENT, subjects.antecedent(dependent));
            case "iobj" -> add(slots, Role.RECIPIENT, subjects.antecedent(dependent));
            case "obl", "nmod" -> addOblique(slots, event, dependent);
            default -> { }
        }
    }

    /** It took three years to make: the years make nothing. */
    private boolean isLength(int word) {
        return kinds.apply(word) == Kind.TIME && sentence.word(word).mainRelation().equals("obj");
    }

    private boolean isTold(int event, int object) {
        return TELLING.contains(sentence.lemma(event)) && (kinds.apply(object) == Kind.ACTOR || sentence.tag(object).equals("PRP"));
    }

    private void addOblique(Set<Slot> slots, int event, int dependent) {
        Word word = sentence.word(dependent);
        boolean noun = sentence.word(event).isNoun();
        String preposition = subjects.dependent(dependent, "case").stream().mapToObj(sentence::lemma).findFirst().orElse("");
        if (word.isAdverb()) {
            return;
        }
        if (word.relation().equals("obl:agent") || preposition.equals("by") && (noun || subjects.isPassive(event))
                || word.relation().equals("nmod:poss")) {
            add(slots, Role.AGENT, dependent);
        } else if (preposition.equals("of") && noun) {
            add(slots, Role.PATIENT, dependent);
        } else if (preposition.equals("to") && kinds.apply(dependent) == Kind.ACTOR && !noun) {
            add(slots, Role.RECIPIENT, dependent);
        } else if (kinds.apply(dependent) == Kind.PLACE && LOCATIVE.contains(preposition)) {
            add(slots, Role.PLACE, dependent);
        }
    }

    /** In a relative clause that has a subject and no object, what it belongs to is the object: the bomb police found. */
    private void addGap(Set<Slot> slots, int event) {
        Word word = sentence.word(event);
        boolean open = word.isVerb() && word.relation().equals("acl:relcl") && word.head() >= 0 && subjects.dependent(event, "obj").isEmpty();
        if (open && !subjects.isPassive(event) && subjects.dependent(event, "nsubj").isPresent()
                && subjects.of(event).getAsInt() != word.head() && !hasOtherGap(event)) {
            add(slots, Role.PATIENT, word.head());
        }
    }

    private boolean hasOtherGap(int event) {
        return sentence.dependents(event).anyMatch(dependent -> sentence.tag(dependent).startsWith("W")
                || Set.of("ccomp", "xcomp").contains(sentence.word(dependent).mainRelation())
                || sentence.dependents(dependent).anyMatch(inner -> sentence.tag(inner).startsWith("W")));
    }

    private void add(Set<Slot> slots, Role role, int filler) {
        slots.add(new Slot(role, filler));
        sentence.dependents(filler).filter(next -> sentence.word(next).mainRelation().equals("conj") && sentence.word(next).isNoun())
                .forEach(next -> slots.add(new Slot(role, next)));
    }
}
