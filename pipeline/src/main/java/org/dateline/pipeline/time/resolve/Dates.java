package org.dateline.pipeline.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Interval;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Third;
import org.dateline.pipeline.time.value.Unit;

/** Dates and times: a calendar period, perhaps a part of it, perhaps with a time of day. */
final class Dates {

    private static final Set<String> THIRDS = Set.of("START", "MID", "END");

    private final Context context;

    Dates(Context context) {
        this.context = context;
    }

    Optional<Meaning> resolve(Slots slots) {
        if (slots.has("fiscal")) {
            return fiscal(slots);
        }
        return new Locator(context).locate(slots)
                .flatMap(where -> part(where, slots))
                .map(where -> where.plus(slots.number("plus", 0)))
                .map(where -> slots.has("as") ? where.in(Unit.named(slots.text("as"))) : where)
                .flatMap(where -> timed(where, slots))
                .map(meaning -> clipped(narrowed(meaning, mod(slots)), slots.text("clip")));
    }

    /** Early and late say something of a day or a part of it, nothing of a time on the clock. */
    private static String mod(Slots slots) {
        boolean onClock = slots.has("hour") || slots.has("hhmm");
        return slots.has("mod") || onClock ? slots.text("mod") : slots.text("dmod");
    }

    private Optional<Meaning> fiscal(Slots slots) {
        return new Locator(context).locate(slots).map(where -> Meaning.of(Meaning.Type.DATE, "FY" + where.value())
                .anchored(where.anchor()).modified(slots.text("mod")));
    }

    private Optional<Located> part(Located whole, Slots slots) {
        if (!slots.has("part") || whole.period() == null) {
            return Optional.of(whole);
        }
        int nth = slots.number("nth", 1);
        Period period = whole.period();
        Period found = slots.has("weekday")
                ? Period.day(weekday(period, DayOfWeek.of(slots.number("weekday", 1)), nth))
                : nth(period, Unit.named(slots.text("part")), nth);
        return found.first().isAfter(period.last()) ? Optional.empty() : Optional.of(new Located(found, found.value(), whole.anchor()));
    }

    /** The n-th part; a week belongs where its Thursday is, as with ISO years. */
    private static Period nth(Period whole, Unit unit, int nth) {
        if (unit == Unit.WEEKEND) {
            return Period.containing(unit, weekday(whole, DayOfWeek.SATURDAY, nth));
        }
        if (unit == Unit.WEEK) {
            return Period.containing(unit, weekday(whole, DayOfWeek.THURSDAY, nth));
        }
        return nth < 0 ? Period.containing(unit, whole.last()).plus(nth + 1L) : Period.containing(unit, whole.first()).plus(nth - 1L);
    }

    private static LocalDate weekday(Period whole, DayOfWeek weekday, int nth) {
        return nth < 0
                ? whole.last().with(TemporalAdjusters.previousOrSame(weekday))
                : whole.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth - 1L);
    }

    private static Optional<Meaning> timed(Located where, Slots slots) {
        return TimeOfDay.isIn(slots) ? TimeOfDay.of(where, slots) : Optional.of(where.meaning());
    }

    /** Early, mid and late leave a third of a period. */
    private static Meaning narrowed(Meaning meaning, String mod) {
        boolean whole = meaning.where().map(Interval::of).filter(meaning.interval()::equals).isPresent();
        Meaning modified = meaning.modified(mod);
        return whole && THIRDS.contains(mod == null ? "" : mod) ? modified.at(meaning.period(), Third.valueOf(mod).of(meaning.period())) : modified;
    }

    private Meaning clipped(Meaning meaning, String side) {
        if (side == null || context.creation().isEmpty() || meaning.period() == null || !meaning.period().holds(context.creation().get())) {
            return meaning;
        }
        String creation = context.creation().get().toString();
        Interval whole = meaning.interval();
        Interval rest = "before".equals(side) ? new Interval(whole.earliest(), creation) : new Interval(creation, whole.latest());
        return meaning.at(meaning.period(), rest);
    }
}
