package org.dateline.corpus.evaluate.score;

import java.util.Locale;
import org.dateline.corpus.evaluate.document.TemporalGraph.Kind;

/** What a temporal link joins. Where its ends differ, it is told from the first to the second. */
enum LinkKind {
    EVENT_DCT, EVENT_TIME, EVENT_EVENT, TIME_DCT, TIME_TIME;

    /** The kind of links between two nodes, which are not both the creation time. */
    static LinkKind of(Kind one, Kind other) {
        boolean event = one == Kind.EVENT || other == Kind.EVENT;
        if (one == Kind.CREATION_TIME || other == Kind.CREATION_TIME) {
            return event ? EVENT_DCT : TIME_DCT;
        }
        if (one == other) {
            return event ? EVENT_EVENT : TIME_TIME;
        }
        return EVENT_TIME;
    }

    /** The name in tables, such as event-dct. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
