package org.dateline.pipeline.relation.graph;

/** TimeML's relations between two intervals, TLINK relType. */
public enum Relation {
    BEFORE, AFTER, INCLUDES, IS_INCLUDED, DURING, DURING_INV, SIMULTANEOUS, IAFTER, IBEFORE, IDENTITY, BEGINS, ENDS, BEGUN_BY, ENDED_BY;

    /** The same fact told from the other side. */
    public Relation inverse() {
        return switch (this) {
            case BEFORE -> AFTER;
            case AFTER -> BEFORE;
            case INCLUDES -> IS_INCLUDED;
            case IS_INCLUDED -> INCLUDES;
            case DURING -> DURING_INV;
            case DURING_INV -> DURING;
            case IAFTER -> IBEFORE;
            case IBEFORE -> IAFTER;
            case BEGINS -> BEGUN_BY;
            case BEGUN_BY -> BEGINS;
            case ENDS -> ENDED_BY;
            case ENDED_BY -> ENDS;
            case SIMULTANEOUS, IDENTITY -> this;
        };
    }
}
