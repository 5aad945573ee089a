package org.dateline.pipeline.relation.rule;

import java.util.Optional;
import java.util.Set;
import org.dateline.pipeline.relation.link.LinkSentence;

/**
 * Who a time belongs to where it is fixed for something: what is planned for May takes place in May, the planning came before.
 *
 * @param maker index of the event that fixes the time; empty where none does
 * @param event index of the event that takes place then; empty where what is fixed is no event
 */
record Appointment(Optional<Integer> maker, Optional<Integer> event) {

    private static final Set<String> MAKERS = Set.of("schedule", "plan", "set", "slate", "due", "book", "fix", "arrange", "earmark", "timetable",
            "reschedule", "propose", "pencil", "expect", "bill");
    private static final Set<String> WHAT = Set.of("nsubj", "obj", "xcomp");

    /**
     * Reads the words a time is told by.
     *
     * @param event index of the event the tree ties the time to
     * @param preposition the one that introduces the time
     */
    static Appointment of(LinkSentence sentence, int event, String preposition) {
        boolean due = sentence.sentence().lemma(event).equals("due");
        if (!due && !preposition.equals("for") || !MAKERS.contains(sentence.sentence().lemma(event))) {
            return new Appointment(Optional.empty(), Optional.of(event));
        }
        return new Appointment(Optional.of(event), what(sentence, event));
    }

    /** What is fixed: the last of subject, object and infinitive. */
    private static Optional<Integer> what(LinkSentence sentence, int maker) {
        Optional<Integer> last = sentence.sentence().dependents(maker)
                .filter(index -> WHAT.contains(sentence.sentence().word(index).mainRelation())).boxed().reduce((one, other) -> other);
        return last.filter(sentence.events()::containsKey);
    }
}
