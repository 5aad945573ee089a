package org.dateline.pipeline.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Direction;
import org.dateline.pipeline.time.value.Period;

/**
 * A day told by its number alone: the 20th, Friday the 13th.
 *
 * @param number day of the month
 * @param weekday what weekday it is; null when that is not said
 */
record DayOfMonth(int number, DayOfWeek weekday) {

    /** No Friday the 13th is more than 14 months from the next, and no Monday the 31st more than 20. */
    private static final int MONTHS = 20;

    static DayOfMonth of(Slots slots) {
        return new DayOfMonth(slots.number("day", 0), slots.has("weekday") ? DayOfWeek.of(slots.number("weekday", 1)) : null);
    }

    /** The nearest one on the side that the tense around it points to; empty when no month has it. */
    Optional<Located> locate(Context context) {
        if (context.creation().isEmpty()) {
            return Optional.of(Located.unknown("XXXX-XX-%02d".formatted(number)));
        }
        LocalDate creation = context.creation().get();
        Optional<LocalDate> found = context.tense().inWeek() == Direction.FUTURE
                ? first(creation, 1, day -> !day.isBefore(creation))
                : first(creation, -1, day -> !day.isAfter(creation));
        return found.map(day -> Located.from(Period.day(day), Context.CREATION_ID));
    }

    private Optional<LocalDate> first(LocalDate from, int step, Predicate<LocalDate> side) {
        return IntStream.rangeClosed(0, MONTHS)
                .mapToObj(months -> YearMonth.from(from).plusMonths((long) months * step))
                .filter(month -> number >= 1 && month.isValidDay(number))
                .map(month -> month.atDay(number))
                .filter(day -> weekday == null || day.getDayOfWeek() == weekday)
                .filter(side)
                .findFirst();
    }
}
