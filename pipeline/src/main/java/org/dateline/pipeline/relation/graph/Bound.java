package org.dateline.pipeline.relation.graph;

/** What may be known of an end each of two intervals where no relation of TimeML says it. */
public enum Bound {
    /** The one does not begin before the other begins. */
    BEGINS_NO_EARLIER,
    /** The one does not end after the other ends. */
    ENDS_NO_LATER
}
