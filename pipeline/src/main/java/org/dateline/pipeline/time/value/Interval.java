package org.dateline.pipeline.time.value;

/**
 * What an expression denotes on the time line, both ends inclusive, as ISO days or instants.
 *
 * @param earliest first day or instant, or null when open
 * @param latest last day or instant, or null when open
 */
public record Interval(String earliest, String latest) {

    /** Nothing is known. */
    public static final Interval NONE = new Interval(null, null);

    /** All days of a period. */
    public static Interval of(Period period) {
        return new Interval(period.first().toString(), period.last().toString());
    }
}
