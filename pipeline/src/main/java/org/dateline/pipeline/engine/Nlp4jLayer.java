package org.dateline.pipeline.engine;

/** What the engine can add to a text; each layer loads only what it needs. */
public enum Nlp4jLayer {
    /** Tokens and sentences; needs no model. */
    TOKENS,
    /** Parts of speech. */
    TAGS,
    /** Lemmas, from rules and word lists. */
    LEMMAS,
    /** Named entities. */
    NAMES,
    /** Dependencies. */
    DEPENDENCIES
}
