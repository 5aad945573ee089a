package org.dateline.pipeline.time.value;

import java.util.Locale;

/**
 * A time of day.
 *
 * @param hour 0 to 24; 24 only for midnight at the end of a day
 * @param minute 0 to 59, or -1 when it is not said
 * @param second 0 to 59, or -1 when it is not said
 * @param utc true when the text gives universal time
 */
public record Clock(int hour, int minute, int second, boolean utc) {

    /** The part of a TIMEX3 value from the T on, such as T12:40 or T17:00Z. */
    public String value() {
        String seconds = second < 0 ? "" : String.format(Locale.ROOT, ":%02d", second);
        return String.format(Locale.ROOT, "T%02d:%02d%s%s", hour, Math.max(minute, 0), seconds, utc ? "Z" : "");
    }
}
