package org.dateline.export.table;

import java.util.Locale;
import org.dateline.export.jsonl.RecordLayer;

/** What rows of the table hold, in its order, each kind with the name that its main label has in a record, or null. */
enum TableLayer {
    ZONE(RecordLayer.ZONES, "kind"),
    SENTENCE(RecordLayer.SENTENCES, null),
    TOKEN(RecordLayer.TOKENS, "xpos"),
    ENTITY(RecordLayer.ENTITIES, "label"),
    EVENT(RecordLayer.EVENTS, "class"),
    TIMEX(RecordLayer.TIMEXES, "type"),
    TLINK(RecordLayer.TLINKS, "relation"),
    PROVENANCE(RecordLayer.PROVENANCE, "layer");

    private final RecordLayer list;
    private final String label;
    private final String title = name().toLowerCase(Locale.ROOT);

    TableLayer(RecordLayer list, String label) {
        this.list = list;
        this.label = label;
    }

    /** The list of the record that it is in. */
    RecordLayer list() {
        return list;
    }

    String label() {
        return label;
    }

    /** What the table calls it. */
    String title() {
        return title;
    }
}
