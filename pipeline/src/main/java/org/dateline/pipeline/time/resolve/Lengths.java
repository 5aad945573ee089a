package org.dateline.pipeline.time.resolve;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.pipeline.time.value.Interval;

/** Where on the calendar a duration in whole days, weeks, months or years lies that ends or begins at a known time. */
final class Lengths {

    private static final Pattern WHOLE = Pattern.compile("P\\d{1,5}[DWMY]");

    private Lengths() {}

    /** The time of this length that ends with a period. */
    static Optional<Interval> before(String value, org.dateline.pipeline.time.value.Period end) {
        return length(value).map(length -> new Interval(end.last().plusDays(1).minus(length).toString(), end.last().toString()));
    }

    /** The time of this length that begins with a period. */
    static Optional<Interval> after(String value, org.dateline.pipeline.time.value.Period begin) {
        LocalDate first = begin.first();
        return length(value).map(length -> new Interval(first.toString(), first.plus(length).minusDays(1).toString()));
    }

    private static Optional<Period> length(String value) {
        return WHOLE.matcher(value).matches() ? Optional.of(Period.parse(value)) : Optional.empty();
    }
}
