package org.dateline.pipeline.event;

import java.util.List;
import java.util.Set;
import org.dateline.pipeline.event.sentence.Word;

/** Gives an event its TimeML class: verbs of the closed lists have theirs, ClearTK decides on all others. */
final class EventClass {

    private static final List<WordList> LISTED = List.of(WordList.REPORTING, WordList.PERCEPTION, WordList.ASPECTUAL,
            WordList.I_ACTION, WordList.I_STATE, WordList.STATE);
    /** Classes whose verbs the lists hold all of. */
    private static final Set<String> COMPLETE = Set.of("PERCEPTION", "ASPECTUAL");
    private static final String OCCURRENCE = "OCCURRENCE";

    private EventClass() {}

    static String of(Word word) {
        if (!word.isVerb()) {
            return ClearTk.shared().eventClass(word);
        }
        return LISTED.stream().filter(list -> list.has(word.lemma())).findFirst().map(Enum::name).orElseGet(() -> guess(word));
    }

    private static String guess(Word verb) {
        String guess = ClearTk.shared().eventClass(verb);
        return COMPLETE.contains(guess) ? OCCURRENCE : guess;
    }
}
