package org.dateline.pipeline.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Which day a bare weekday, or one with last, this or next, means in a text of a given day. */
public final class Weekdays {

    private Weekdays() {}

    /** The weekday on one side of a day; the day itself counts on either side. */
    public static LocalDate choose(DayOfWeek weekday, LocalDate day, Direction direction) {
        LocalDate back = day.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate on = day.with(TemporalAdjusters.nextOrSame(weekday));
        return switch (direction) {
            case PAST -> back;
            case FUTURE -> on;
            case NEAREST -> ChronoUnit.DAYS.between(back, day) <= ChronoUnit.DAYS.between(day, on) ? back : on;
        };
    }

    /** The weekday with a word of direction: -1 last, 0 this, 1 next (of the next ISO week). */
    public static LocalDate relative(DayOfWeek weekday, LocalDate day, int steps) {
        LocalDate ofThisWeek = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekday));
        return switch (steps) {
            case -1 -> day.with(TemporalAdjusters.previous(weekday));
            case 0 -> ofThisWeek;
            default -> ofThisWeek.plusWeeks(1);
        };
    }
}
