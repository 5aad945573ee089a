package org.dateline.pipeline.time.value;

import java.time.LocalDate;
import java.time.LocalTime;

/** A part of the day as TIMEX3 names it, with the hours it is taken to span. */
public enum DayPart {
    /** Morning. */
    MO(5, 12),
    /** Midday. */
    MI(11, 14),
    /** Afternoon. */
    AF(12, 18),
    /** Evening. */
    EV(17, 22),
    /** Night, into the next day. */
    NI(20, 6),
    /** Daytime, business hours. */
    DT(8, 18);

    private final int from;
    private final int until;

    DayPart(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** The interval of this part of a day, to the minute. */
    public Interval on(LocalDate day) {
        LocalDate lastDay = until < from ? day.plusDays(1) : day;
        return new Interval(day.atTime(LocalTime.of(from, 0)).toString(), lastDay.atTime(LocalTime.of(until - 1, 59)).toString());
    }

    /** True when an hour of the twelve-hour clock, said with this part of the day, is an hour of the second half. */
    public boolean isAfterNoon(int hour) {
        return switch (this) {
            case MO -> false;
            case NI -> hour >= 5;
            default -> hour != 12 && !(this == MI && hour == 11);
        };
    }
}
