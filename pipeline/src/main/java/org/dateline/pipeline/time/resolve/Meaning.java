package org.dateline.pipeline.time.resolve;

import java.util.Optional;
import org.dateline.pipeline.time.value.Interval;
import org.dateline.pipeline.time.value.Period;

/**
 * The TIMEX3 attributes of an expression, its interval, and what later expressions can be anchored on.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param mod TIMEX3 mod, or null
 * @param quant TIMEX3 quant, or null
 * @param freq TIMEX3 freq, or null
 * @param anchor id of the expression the value was computed from, or null when it stands by itself
 * @param beginPoint id of the expression a duration begins at, or null
 * @param endPoint id of the expression a duration ends at, or null
 * @param interval what it denotes
 * @param period the calendar period it names, or null
 */
public record Meaning(Type type, String value, String mod, String quant, String freq, String anchor, String beginPoint,
        String endPoint, Interval interval, Period period) {

    /** TIMEX3 types. */
    public enum Type {
        /** A calendar date or period. */
        DATE,
        /** A time of day. */
        TIME,
        /** A length of time. */
        DURATION,
        /** A time that comes again and again. */
        SET
    }

    /** A meaning of which only type and value are known. */
    static Meaning of(Type type, String value) {
        return new Meaning(type, value, null, null, null, null, null, null, Interval.NONE, null);
    }

    /** A named calendar period. */
    static Meaning of(Period period) {
        return of(Type.DATE, period.value()).at(period, Interval.of(period));
    }

    Meaning at(Period where, Interval when) {
        return new Meaning(type, value, mod, quant, freq, anchor, beginPoint, endPoint, when, where);
    }

    Meaning modified(String newMod) {
        return newMod == null ? this : new Meaning(type, value, newMod, quant, freq, anchor, beginPoint, endPoint, interval, period);
    }

    Meaning anchored(String id) {
        return new Meaning(type, value, mod, quant, freq, id, beginPoint, endPoint, interval, period);
    }

    Meaning repeated(String newQuant, String newFreq) {
        return new Meaning(type, value, mod, newQuant, newFreq, anchor, beginPoint, endPoint, interval, period);
    }

    /** The same as a duration that ends with a period another expression names. */
    public Meaning endingAt(String id, Period point) {
        return between(beginPoint, id).at(period, Lengths.before(value, point).orElse(interval));
    }

    /** The same as a duration that begins with a period another expression names. */
    public Meaning beginningAt(String id, Period point) {
        return between(id, endPoint).at(period, Lengths.after(value, point).orElse(interval));
    }

    /** The same as a duration between two expressions, either of which may be null. */
    Meaning between(String begin, String end) {
        return new Meaning(type, value, mod, quant, freq, anchor, begin, end, interval, period);
    }

    /** The calendar period it names, where there is one. */
    public Optional<Period> where() {
        return Optional.ofNullable(period);
    }
}
