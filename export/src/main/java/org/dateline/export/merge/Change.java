package org.dateline.export.merge;

import java.util.List;

/**
 * What a hand did to one annotation.
 *
 * @param before the annotation as it was; null for one that was added
 * @param after the annotation as it is; null for one that was removed
 * @param what what is different, such as label, borders, value; empty for one added or removed
 */
public record Change(Record before, Record after, List<String> what) {

    /** The kinds of changes. */
    public enum Kind {
        /** It was not there before. */
        ADDED,
        /** It is there no more. */
        REMOVED,
        /** It is another. */
        CHANGED
    }

    public Change {
        what = List.copyOf(what);
    }

    /** What was done. */
    public Kind kind() {
        return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
    }
}
