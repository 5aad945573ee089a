package org.dateline.pipeline.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;

/** The short second half of a range, which takes from the first what it leaves out: Feb. 20-24, 2008-09. */
final class Ranges {

    /** Two digits after a year that would make a range of more years than this are a month or a number. */
    private static final int LONGEST = 60;

    private final Context context;

    Ranges(Context context) {
        this.context = context;
    }

    /** The end of a range; empty when no first half is right before, but for a weekday, which can stand alone. */
    Optional<Meaning> end(Slots slots) {
        return context.beforeHyphen().flatMap(first -> end(first, slots))
                .or(() -> slots.has("weekday") ? new Dates(context).resolve(slots) : Optional.empty());
    }

    private static Optional<Meaning> end(Context.Known first, Slots slots) {
        LocalDate begin = first.period().first();
        if (slots.has("weekday")) {
            DayOfWeek weekday = DayOfWeek.of(slots.number("weekday", 1));
            return first.period().unit() == Unit.DAY
                    ? Optional.of(meaning(Period.day(begin.with(TemporalAdjusters.next(weekday))), first)) : Optional.empty();
        }
        if (slots.has("day") && first.period().unit() == Unit.DAY) {
            int day = slots.number("day", 0);
            boolean possible = day > begin.getDayOfMonth() && day <= begin.lengthOfMonth();
            return possible ? Optional.of(meaning(Period.day(begin.withDayOfMonth(day)), first)) : Optional.empty();
        }
        if (first.period().unit() == Unit.YEAR) {
            int digits = slots.number("yy", slots.number("day", 0));
            int years = Math.floorMod(digits - begin.getYear(), 100);
            return years > LONGEST ? Optional.empty() : Optional.of(meaning(Period.year(begin.getYear() + years), first));
        }
        return Optional.empty();
    }

    private static Meaning meaning(Period period, Context.Known first) {
        return Meaning.of(period).anchored(first.id());
    }
}
