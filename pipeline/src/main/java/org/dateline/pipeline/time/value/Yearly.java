package org.dateline.pipeline.time.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A period that comes once a year, such as a day of a month, a month, a season or a holiday. */
@FunctionalInterface
public interface Yearly {

    /** The one of a year; empty when that year has none, as most have no 29 February. */
    Optional<Period> in(int year);

    /** The one that a text written on a day means. */
    default Optional<Period> choose(LocalDate day, Direction direction) {
        List<Period> all = around(day.getYear());
        return switch (direction) {
            case PAST -> all.stream().filter(period -> !period.first().isAfter(day)).reduce((left, right) -> right);
            case FUTURE -> all.stream().filter(period -> !period.last().isBefore(day)).findFirst();
            case NEAREST -> all.stream().min(Comparator.comparingLong(period -> distance(period, day)));
        };
    }

    /** The last one that is over. */
    default Optional<Period> before(LocalDate day) {
        return around(day.getYear()).stream().filter(period -> period.last().isBefore(day)).reduce((left, right) -> right);
    }

    /** The first one that has not begun. */
    default Optional<Period> after(LocalDate day) {
        return around(day.getYear()).stream().filter(period -> period.first().isAfter(day)).findFirst();
    }

    private List<Period> around(int year) {
        List<Period> all = new ArrayList<>();
        for (int each = year - 8; each <= year + 8; each++) {
            in(each).ifPresent(all::add);
        }
        return all;
    }

    private static long distance(Period period, LocalDate day) {
        if (period.holds(day)) {
            return 0;
        }
        LocalDate nearEnd = period.first().isAfter(day) ? period.first() : period.last();
        return Math.abs(ChronoUnit.DAYS.between(nearEnd, day));
    }
}
