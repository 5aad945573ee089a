package org.dateline.pipeline.relation.link;

/** How sure the links are that rules propose, by what they go by. */
public final class Confidences {

    /** The tree ties a time to its event. */
    public static final double BY_TREE = 0.9;
    /** A word says it. */
    public static final double BY_SIGNAL = 0.8;
    /** Tense and aspect say it. */
    public static final double BY_TENSE = 0.6;
    /** It is mostly so. */
    public static final double BY_GUESS = 0.4;
    /** Stories mostly go on like this from one sentence to the next; no date of an event is derived from that. */
    public static final double BY_STORY = 0.3;

    private Confidences() {}
}
