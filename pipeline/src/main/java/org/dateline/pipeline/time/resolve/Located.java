package org.dateline.pipeline.time.resolve;

import java.time.DayOfWeek;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;

/**
 * Where on the calendar an expression is.
 *
 * @param period the period, or null when the document's date would be needed and is not known
 * @param value TIMEX3 value; with X for what is not known
 * @param anchor id of the expression it was computed from, or null
 */
record Located(Period period, String value, String anchor) {

    static Located exactly(Period period) {
        return new Located(period, period.value(), null);
    }

    static Located from(Period period, String anchor) {
        return new Located(period, period.value(), anchor);
    }

    static Located unknown(String value) {
        return new Located(null, value, null);
    }

    /** The period of another kind that it is in; the weekend of a Monday is the one before. */
    Located in(Unit unit) {
        if (period == null) {
            return unknown(Unknown.value(unit));
        }
        boolean isMonday = unit == Unit.WEEKEND && period.unit() == Unit.DAY && period.first().getDayOfWeek() == DayOfWeek.MONDAY;
        return from(period.in(unit).plus(isMonday ? -1 : 0), anchor);
    }

    /** The period so many places on. */
    Located plus(int count) {
        return period == null || count == 0 ? this : from(period.plus(count), anchor);
    }

    Meaning meaning() {
        Meaning plain = period == null ? Meaning.of(Meaning.Type.DATE, value) : Meaning.of(period);
        return plain.anchored(anchor);
    }
}
