package org.dateline.pipeline.time.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A named day of the year, by the rule that finds it. */
public sealed interface Holiday extends Yearly {

    /**
     * Reads the notation of the rule files.
     *
     * @param text {@code 12-25} for a date, {@code E-2} or {@code E+49} for days from Easter Sunday, {@code 11/4/4} for the fourth Thursday
     *     of November, {@code 5/-1/1} for the last Monday of May, with an offset in days {@code 11/4/4+1}
     */
    static Holiday parse(String text) {
        if (text.startsWith("E")) {
            return new FromEaster(text.length() == 1 ? 0 : Integer.parseInt(text.substring(1)));
        }
        if (!text.contains("/")) {
            String[] parts = text.split("-");
            return new Fixed(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        String[] parts = text.split("[/+]");
        int plus = parts.length > 3 ? Integer.parseInt(parts[3]) : 0;
        return new NthWeekday(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), DayOfWeek.of(Integer.parseInt(parts[2])), plus);
    }

    /** The same month and day every year. */
    record Fixed(int month, int day) implements Holiday {
        @Override
        public Optional<Period> in(int year) {
            try {
                return Optional.of(Period.day(LocalDate.of(year, month, day)));
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        }
    }

    /** So many days from Easter Sunday. */
    record FromEaster(int days) implements Holiday {
        @Override
        public Optional<Period> in(int year) {
            return Optional.of(Period.day(Easter.sunday(year).plusDays(days)));
        }
    }

    /** The n-th weekday of a month, from the end when n is -1, and so many days on. */
    record NthWeekday(int month, int nth, DayOfWeek weekday, int plus) implements Holiday {
        @Override
        public Optional<Period> in(int year) {
            LocalDate day = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            return Optional.of(Period.day(day.plusDays(plus)));
        }
    }
}
