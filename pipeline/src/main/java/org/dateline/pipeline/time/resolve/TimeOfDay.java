package org.dateline.pipeline.time.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Clock;
import org.dateline.pipeline.time.value.DayPart;
import org.dateline.pipeline.time.value.Interval;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;

/** Clock times and parts of the day. */
final class TimeOfDay {

    private static final int NOON = 12;

    private TimeOfDay() {}

    /** True when the slots name a time of day. */
    static boolean isIn(Slots slots) {
        return slots.has("hour") || slots.has("hhmm") || slots.has("daypart");
    }

    /** The time on a day. */
    static Optional<Meaning> of(Located where, Slots slots) {
        if (where.period() != null && where.period().unit() != Unit.DAY) {
            return Optional.of(vague(where, slots));
        }
        return slots.has("hour") || slots.has("hhmm")
                ? clock(slots).map(clock -> onDay(where, clock.value()))
                : Optional.of(partOfDay(where, DayPart.valueOf(slots.text("daypart"))));
    }

    private static Meaning vague(Located where, Slots slots) {
        String part = slots.has("daypart") ? slots.text("daypart") : "XX:XX";
        return Meaning.of(Meaning.Type.TIME, where.value() + "T" + part).anchored(where.anchor()).at(where.period(), Interval.of(where.period()));
    }

    private static Meaning onDay(Located where, String time) {
        String value = where.value() + time;
        Meaning plain = Meaning.of(Meaning.Type.TIME, value).anchored(where.anchor());
        if (where.period() == null) {
            return plain;
        }
        String instant = time.startsWith("T24") ? where.period().plus(1).value() + "T00:00" : value;
        return plain.at(where.period(), new Interval(instant, instant));
    }

    private static Meaning partOfDay(Located where, DayPart part) {
        Meaning plain = Meaning.of(Meaning.Type.TIME, where.value() + "T" + part).anchored(where.anchor());
        if (where.period() == null) {
            return plain;
        }
        LocalDate day = where.period().first();
        return plain.at(Period.day(day), part.on(day));
    }

    private static Optional<Clock> clock(Slots slots) {
        int hour = slots.number("hour", 0);
        int minute = slots.number("minute", -1);
        if (slots.has("hhmm")) {
            hour = Integer.parseInt(slots.text("hhmm").substring(0, 2));
            minute = Integer.parseInt(slots.text("hhmm").substring(2));
        }
        if (slots.has("pastto")) {
            int minutes = slots.number("minutes", 0) * slots.number("pastto", 1);
            hour = Math.floorMod(hour + (minutes < 0 ? -1 : 0), 24);
            hour = hour == 0 && minutes < 0 && !slots.has("midnight") ? NOON : hour;
            minute = Math.floorMod(minutes, 60);
        }
        int hour24 = twentyFour(hour, slots);
        boolean possible = hour24 >= 0 && (hour24 < 24 || minute <= 0);
        return possible ? Optional.of(new Clock(hour24, minute, slots.number("second", -1), "Z".equals(slots.text("zone")))) : Optional.empty();
    }

    private static int twentyFour(int hour, Slots slots) {
        if (slots.has("midnight") || hour > NOON) {
            return hour;
        }
        if (slots.has("ampm")) {
            return hour % NOON + ("pm".equals(slots.text("ampm")) ? NOON : 0);
        }
        if (slots.has("daypart") && DayPart.valueOf(slots.text("daypart")).isAfterNoon(hour)) {
            return hour % NOON + NOON;
        }
        return hour;
    }
}
