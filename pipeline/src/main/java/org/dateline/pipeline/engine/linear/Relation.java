package org.dateline.pipeline.engine.linear;

/** A step in the tree from the token a feature starts from; the names are NLP4J's. */
public enum Relation {
    /** No step. */
    SELF,
    /** The head. */
    H,
    /** The head of the head. */
    H2,
    /** The first dependent, if it is to the left. */
    LMD,
    /** The second dependent, if it is to the left. */
    LMD2,
    /** The last dependent, if it is to the right. */
    RMD,
    /** The last dependent but one, if it is to the right. */
    RMD2,
    /** The sibling before. */
    LNS,
    /** The sibling before that. */
    LNS2
}
