package org.dateline.pipeline.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Amount;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;

/** Expressions that count from another time: two days ago, three weeks later, the day before, in a month. */
final class Shifts {

    private final Context context;

    Shifts(Context context) {
        this.context = context;
    }

    Optional<Meaning> resolve(Slots slots) {
        Unit unit = Unit.named(slots.text("unit"));
        Amount amount = new Amount(slots.has("count") ? slots.text("count") : "1", unit);
        boolean fromCreation = "dct".equals(slots.text("from"));
        if (!amount.isWhole() && !isHalf(amount)) {
            return Optional.of(open(amount, slots, fromCreation));
        }
        if (unit.isClock()) {
            return Optional.of(new ClockShifts(context).resolve(amount, slots, fromCreation).orElseGet(() -> asDuration(amount, slots)));
        }
        Optional<Anchor> from = fromCreation ? creation() : anchor(unit, slots.number("sign", 1))
                .or(() -> slots.has("else") ? creation() : Optional.empty());
        if (from.isEmpty()) {
            return Optional.of(timed(Located.unknown(Unknown.value(unit)), slots));
        }
        Period found = slots.has("weekday") ? weekday(from.get().period(), slots) : shifted(from.get().period(), amount, slots);
        return Optional.of(timed(isTooLate(found, slots) ? Located.unknown(Unknown.value(unit)) : Located.from(found, from.get().id()), slots));
    }

    /** What was, or has become since, does not lie ahead: it counts from something else. */
    private boolean isTooLate(Period found, Slots slots) {
        boolean told = context.tense() == Tense.PAST || slots.has("lapsed") && context.tense() != Tense.FUTURE;
        return told && slots.number("sign", 1) > 0 && context.isAhead(found);
    }

    /** What an expression counts from. */
    private record Anchor(String id, Period period) {}

    private Optional<Anchor> creation() {
        return context.creation().map(day -> new Anchor(Context.CREATION_ID, Period.day(day)));
    }

    /** The nearest expression that is fine enough; none when a coarser or unknown one has come between, in a later sentence. */
    private Optional<Anchor> anchor(Unit unit, int sign) {
        Optional<Context.Known> fine = sign == 0 ? context.pointedAt(unit) : context.anchor(unit);
        Optional<Context.Known> nearest = context.nearest();
        if (nearest.isEmpty() && fine.isEmpty()) {
            return sign > 0 ? Optional.empty() : creation();
        }
        boolean hidden = nearest.isPresent() && (fine.isEmpty() || fine.get().sentence() < nearest.get().sentence());
        return hidden ? Optional.empty() : fine.map(known -> new Anchor(known.id(), known.period()));
    }

    private static Period weekday(Period from, Slots slots) {
        DayOfWeek weekday = DayOfWeek.of(slots.number("weekday", 1));
        boolean back = slots.number("sign", 1) < 0;
        return Period.day(from.first().with(back ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)));
    }

    /** The month, quarter or half that an earlier expression names, in the year the slots name or, with {@code back}, a year before. */
    Optional<Meaning> samePeriod(Slots slots) {
        Optional<Located> year = new Locator(context).locate(slots);
        Optional<Context.Known> part = context.partOfYear();
        if (year.isEmpty() || part.isEmpty() || year.get().period() == null) {
            return year.map(Located::meaning);
        }
        Period there = part.get().period();
        LocalDate moved = slots.has("back") ? there.first().minusYears(1) : there.first().withYear(year.get().period().first().getYear());
        LocalDate first = moved.equals(there.first()) ? moved.minusYears(1) : moved;
        return Optional.of(Located.from(Period.containing(there.unit(), first), part.get().id()).meaning());
    }

    private static Meaning timed(Located where, Slots slots) {
        Optional<Meaning> timed = TimeOfDay.isIn(slots) ? TimeOfDay.of(where, slots) : Optional.empty();
        return timed.orElseGet(where::meaning).modified(slots.text("mod"));
    }

    private static boolean isHalf(Amount amount) {
        return amount.count().endsWith(".5") && (amount.unit() == Unit.YEAR || amount.unit() == Unit.DECADE);
    }

    /** A quarter or half stays one when it is moved by years. */
    private static Period shifted(Period from, Amount amount, Slots slots) {
        int sign = slots.number("sign", 1);
        Unit unit = amount.unit();
        if (isHalf(amount)) {
            int months = (int) (Double.parseDouble(amount.count()) * (unit == Unit.YEAR ? 12 : 120));
            return from.in(Unit.MONTH).plus((long) months * sign);
        }
        long count = Long.parseLong(amount.count()) * sign;
        if (slots.has("as")) {
            return Period.containing(Unit.named(slots.text("as")), moved(from.first(), unit, count));
        }
        boolean keeps = count != 0 && unit == Unit.YEAR && (from.unit() == Unit.QUARTER || from.unit() == Unit.HALF);
        return keeps ? Period.containing(from.unit(), from.first().plusYears(count)) : from.in(unit).plus(count);
    }

    private static LocalDate moved(LocalDate day, Unit unit, long count) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            default -> day.plusYears(Period.containing(unit, day).plus(count).first().getYear() - Period.containing(unit, day).first().getYear());
        };
    }

    private Meaning open(Amount amount, Slots slots, boolean fromCreation) {
        if (fromCreation) {
            String ref = slots.number("sign", 1) < 0 ? "PAST_REF" : "FUTURE_REF";
            return new References(context).resolve(new Slots(Map.of("ref", ref)));
        }
        return asDuration(amount, slots);
    }

    private Meaning asDuration(Amount amount, Slots slots) {
        String anchor = context.anchor(Unit.MILLENNIUM).map(Context.Known::id).orElse(null);
        boolean on = slots.number("sign", 1) > 0;
        Meaning duration = Meaning.of(Meaning.Type.DURATION, amount.value()).modified(slots.text("mod"));
        return duration.between(on ? anchor : null, on ? null : anchor);
    }
}
