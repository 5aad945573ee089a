package org.dateline.pipeline.event.participant;

import java.util.Set;

/** What sort of thing a word stands for, as far as earlier layers know. */
enum Kind {
    ACTOR, PLACE, TIME, OTHER;

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> ACTORS = Set.of("PERSON", "PER", "ORG", "NORP");

    /** The kind of a named entity by its label, OntoNotes' or CoNLL's. */
    static Kind ofEntity(String label) {
        if (label == null) {
            return OTHER;
        }
        return PLACES.contains(label) ? PLACE : ACTORS.contains(label) ? ACTOR : OTHER;
    }
}
