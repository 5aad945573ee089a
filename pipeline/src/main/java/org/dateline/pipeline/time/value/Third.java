package org.dateline.pipeline.time.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What early, mid and late leave of a calendar period, a third of it; the constants are TIMEX3 mods. */
public enum Third {
    /** The first third. */
    START,
    /** What the other two leave. */
    MID,
    /** The last third. */
    END;

    /** The first and last day of this third, in whole months where the period has three; all of a period of fewer than three days. */
    public Interval of(Period period) {
        LocalDate end = period.last().plusDays(1);
        ChronoUnit unit = ChronoUnit.MONTHS.between(period.first(), end) < 3 ? ChronoUnit.DAYS : ChronoUnit.MONTHS;
        long length = unit.between(period.first(), end) / 3;
        if (length == 0) {
            return Interval.of(period);
        }
        LocalDate middle = period.first().plus(length, unit);
        LocalDate last = end.minus(length, unit);
        return switch (this) {
            case START -> between(period.first(), middle);
            case MID -> between(middle, last);
            case END -> between(last, end);
        };
    }

    private static Interval between(LocalDate first, LocalDate next) {
        return new Interval(first.toString(), next.minusDays(1).toString());
    }
}
