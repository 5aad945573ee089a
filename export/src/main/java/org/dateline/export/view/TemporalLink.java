package org.dateline.export.view;

/**
 * A TLINK: the source stands in the relation to the target.
 *
 * @param id identifier in the document, such as l1
 * @param source id of an event or timex
 * @param target id of an event or timex, or {@link #CREATION_TIME}
 * @param relation TLINK relType
 * @param confidence from 0 to 1, or null
 */
public record TemporalLink(String id, String source, String target, String relation, Double confidence) {

    /** Id of the document creation time, which need not stand in the text. */
    public static final String CREATION_TIME = "t0";

    /** The same under another id. */
    public TemporalLink named(String other) {
        return new TemporalLink(other, source, target, relation, confidence);
    }
}
