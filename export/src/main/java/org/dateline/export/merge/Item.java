package org.dateline.export.merge;

import org.dateline.export.view.Spanned;

/**
 * An annotation and where it stands in the original text.
 *
 * @param record the annotation as its document has it
 */
record Item(Record record, int begin, int end, String id, String label) implements Spanned {

    boolean isAt(Item other) {
        return begin == other.begin && end == other.end;
    }

    /** How many code units two items share. */
    int shared(Item other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }
}
