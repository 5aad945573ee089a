package org.dateline.export.jsonl;

import java.util.Locale;

/** The lists of a record, in its order; between the last two stand language and licence. */
public enum RecordLayer {
    SENTENCES,
    TOKENS,
    ENTITIES,
    EVENTS,
    TIMEXES,
    TLINKS,
    PROVENANCE,
    ZONES;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The list's name in the record. */
    public String key() {
        return key;
    }
}
