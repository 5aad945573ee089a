package org.dateline.pipeline.time.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;

/** The short second half of a range, which takes from the first what it leaves out: Feb. 20-24, 2008-09. */
final class Ranges {

    private final Context context;

    Ranges(Context context) {
        this.context = context;
    }

    /** The end of a range; empty when no first half is right before. */
    Optional<Meaning> end(Slots slots) {
        return context.beforeHyphen().flatMap(first -> end(first, slots));
    }

    private static Optional<Meaning> end(Context.Known first, Slots slots) {
        LocalDate begin = first.period().first();
        if (slots.has("day") && first.period().unit() == Unit.DAY) {
            int day = slots.number("day", 0);
            boolean possible = day > begin.getDayOfMonth() && day <= begin.lengthOfMonth();
            return possible ? Optional.of(meaning(Period.day(begin.withDayOfMonth(day)), first)) : Optional.empty();
        }
        if (first.period().unit() == Unit.YEAR) {
            int digits = slots.number("yy", slots.number("day", 0));
            int year = begin.getYear() + Math.floorMod(digits - begin.getYear(), 100);
            return Optional.of(meaning(Period.year(year), first));
        }
        return Optional.empty();
    }

    private static Meaning meaning(Period period, Context.Known first) {
        return Meaning.of(period).anchored(first.id());
    }
}
