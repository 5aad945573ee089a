package org.dateline.pipeline.event;

import java.util.List;

/** Gives an event its TimeML class: verbs of the closed lists have theirs, ClearTK decides on all others. */
final class EventClass {

    private static final List<ClosedClass> LISTED = List.of(ClosedClass.REPORTING, ClosedClass.PERCEPTION, ClosedClass.ASPECTUAL);

    private EventClass() {}

    static String of(Word word) {
        return LISTED.stream().filter(list -> word.isVerb() && list.has(word.lemma())).findFirst().map(Enum::name)
                .orElseGet(() -> ClearTk.shared().eventClass(word));
    }
}
