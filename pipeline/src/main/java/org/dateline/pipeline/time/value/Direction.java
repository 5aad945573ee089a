package org.dateline.pipeline.time.value;

/** On which side of a reference day a date without a year, or a weekday, is looked for. */
public enum Direction {
    /** The last one that has begun. */
    PAST,
    /** The first one that is not over. */
    FUTURE,
    /** The one that is least far away. */
    NEAREST
}
