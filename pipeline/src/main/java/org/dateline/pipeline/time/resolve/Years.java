package org.dateline.pipeline.time.resolve;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;

/** Years as texts write them. */
final class Years {

    private static final int YEARS_AHEAD = 20;
    /** The 1800s and 1900s are centuries, the 2000s ten years. */
    private static final int LAST_CENTURY = 1900;

    private final Context context;

    Years(Context context) {
        this.context = context;
    }

    /** The calendar year the slots name outright or by a word such as last. */
    OptionalInt named(Slots slots) {
        if (slots.has("yyyy")) {
            return slots.number("yyyy");
        }
        if (slots.has("yy")) {
            return OptionalInt.of(fromTwoDigits(slots.number("yy", 0)));
        }
        if (slots.has("ydir") && context.creation().isPresent()) {
            return OptionalInt.of(context.creation().get().getYear() + slots.number("ydir", 0));
        }
        return OptionalInt.empty();
    }

    /** The year with these last two digits that lies between eighty years back and twenty on. */
    int fromTwoDigits(int digits) {
        int last = context.creation().map(LocalDate::getYear).orElse(2000) + YEARS_AHEAD;
        return last - Math.floorMod(last - digits, 100);
    }

    /** A year, decade or century that stands alone; null when the slots hold none. */
    Period alone(Slots slots) {
        if (slots.has("century") && slots.has("bc")) {
            return Period.containing(Unit.CENTURY, LocalDate.of(50 - slots.number("century", 1) * 100, 1, 1));
        }
        if (slots.has("bc")) {
            return Period.year(1 - slots.number("yyyy", slots.number("yyy", 1)));
        }
        if (slots.has("ad")) {
            return Period.year(slots.number("yyyy", slots.number("yyy", 1)));
        }
        if (slots.has("century")) {
            return Period.containing(Unit.CENTURY, LocalDate.of((slots.number("century", 1) - 1) * 100 + 1, 1, 1));
        }
        if (slots.has("decade10")) {
            String digits = slots.text("decade10");
            int year = digits.length() == 4 ? Integer.parseInt(digits) : decade(Integer.parseInt(digits));
            boolean isCentury = digits.length() == 4 && digits.endsWith("00") && year <= LAST_CENTURY;
            return Period.containing(isCentury ? Unit.CENTURY : Unit.DECADE, LocalDate.of(year, 1, 1));
        }
        return null;
    }

    private int decade(int digits) {
        int thisYear = context.creation().map(LocalDate::getYear).orElse(2000);
        return thisYear - Math.floorMod(thisYear - digits, 100);
    }
}
