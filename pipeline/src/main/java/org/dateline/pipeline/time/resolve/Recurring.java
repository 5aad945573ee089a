package org.dateline.pipeline.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Holiday;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;
import org.dateline.pipeline.time.value.Yearly;

/** What comes once a year, by the slots that name it. */
final class Recurring {

    private static final int LEAP_YEAR = 2000;
    private static final int DECEMBER = 12;
    private static final int LAST = 31;

    private Recurring() {}

    /** The recurring period the slots name; empty when they name none. */
    static Optional<Yearly> of(Slots slots) {
        if (slots.has("holiday")) {
            return Optional.of(Holiday.parse(slots.text("holiday")));
        }
        if (slots.has("month") && slots.has("day")) {
            return Optional.of(withWeekday(monthDay(slots), slots));
        }
        if (slots.has("month")) {
            return Optional.of(month(slots.number("month", 0)));
        }
        if (slots.has("season")) {
            return Optional.of(year -> season(slots.number("season", 0), year));
        }
        if (slots.has("yearend")) {
            return Optional.of(new Holiday.Fixed(DECEMBER, LAST));
        }
        if (slots.has("quarter")) {
            return Optional.of(year -> nth(Unit.QUARTER, slots.number("quarter", 1), year));
        }
        if (slots.has("half")) {
            return Optional.of(year -> nth(Unit.HALF, slots.number("half", 1), year));
        }
        return Optional.empty();
    }

    /** The day of the year that the slots' month and day name. */
    static Yearly monthDay(Slots slots) {
        return new Holiday.Fixed(slots.number("month", 0), slots.number("day", 0));
    }

    /** The value without its year, such as XXXX-02-20; empty for what is never. */
    static Optional<String> withoutYear(Yearly yearly) {
        return yearly.in(LEAP_YEAR).map(period ->
                yearly instanceof Holiday && !(yearly instanceof Holiday.Fixed) ? "XXXX-XX-XX" : "XXXX" + period.value().substring(4));
    }

    private static Yearly withWeekday(Yearly date, Slots slots) {
        if (!slots.has("weekday") || slots.has("yyyy") || slots.has("yy")) {
            return date;
        }
        DayOfWeek wanted = DayOfWeek.of(slots.number("weekday", 1));
        return year -> date.in(year).filter(period -> period.first().getDayOfWeek() == wanted);
    }

    private static Yearly month(int month) {
        return year -> Optional.of(Period.containing(Unit.MONTH, LocalDate.of(year, month, 1)));
    }

    private static Optional<Period> season(int firstMonth, int year) {
        return Optional.of(Period.containing(Unit.SEASON, LocalDate.of(year, firstMonth, 1)));
    }

    private static Optional<Period> nth(Unit unit, int number, int year) {
        Period first = Period.containing(unit, LocalDate.of(year, 1, 1));
        return Optional.of(first.plus(number < 0 ? (unit == Unit.QUARTER ? 3 : 1) : number - 1));
    }
}
