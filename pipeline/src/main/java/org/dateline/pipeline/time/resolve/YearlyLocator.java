package org.dateline.pipeline.time.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Direction;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;
import org.dateline.pipeline.time.value.Yearly;

/** Chooses the year of what comes every year: a date without one, a month, a season, a holiday. */
final class YearlyLocator {

    /** A day without a year is hardly ever further away than this, whatever the tense. */
    private static final int FARTHEST_DAYS = 290;
    private static final int LEAP_DAY = 60;

    private final Context context;
    private final Years years;

    YearlyLocator(Context context, Years years) {
        this.context = context;
        this.years = years;
    }

    /** The time that is meant; empty when there can be none, as for 30 February. */
    Optional<Located> locate(Yearly yearly, Slots slots) {
        if (slots.has("that")) {
            return thatYear(yearly);
        }
        OptionalInt year = years.named(slots);
        if (year.isPresent()) {
            return yearly.in(year.getAsInt()).map(period -> slots.has("ydir") ? fromCreation(period) : Located.exactly(period));
        }
        Optional<Located> told = canBeTold(slots) ? context.told(yearly) : Optional.empty();
        if (told.isPresent()) {
            return told;
        }
        if (context.creation().isEmpty()) {
            return Recurring.withoutYear(plain(yearly, slots)).map(Located::unknown);
        }
        return near(yearly, slots, context.creation().get()).map(YearlyLocator::fromCreation);
    }

    /** True for a date that leaves its year to what was told before. */
    private static boolean canBeTold(Slots slots) {
        boolean calendar = slots.has("month") || slots.has("season") || slots.has("holiday");
        return calendar && !slots.has("dir") && !slots.has("results") && !slots.has("forward");
    }

    private Optional<Located> thatYear(Yearly yearly) {
        return context.pointedAt(Unit.YEAR)
                .map(known -> yearly.in(known.period().first().getYear()).map(period -> Located.from(period, known.id())))
                .orElseGet(() -> Recurring.withoutYear(yearly).map(Located::unknown));
    }

    private Optional<Period> near(Yearly yearly, Slots slots, LocalDate creation) {
        if (slots.has("results")) {
            return context.tense() == Tense.FUTURE ? yearly.choose(creation, Direction.NEAREST) : yearly.before(creation);
        }
        if (slots.has("yearend")) {
            return yearly.choose(creation, context.tense().inYear());
        }
        if (slots.has("forward")) {
            return yearly.choose(creation, Direction.FUTURE);
        }
        if (!slots.has("dir")) {
            return byTense(yearly, creation).filter(period -> !isFar(period, creation)).or(() -> byTense(plain(yearly, slots), creation));
        }
        return switch (slots.number("dir", 0)) {
            case -1 -> yearly.before(creation);
            case 0 -> thisOne(yearly, creation);
            default -> yearly.after(creation);
        };
    }

    private static Optional<Period> thisOne(Yearly yearly, LocalDate creation) {
        Optional<Period> now = yearly.choose(creation, Direction.PAST).filter(period -> period.holds(creation));
        return now.isPresent() ? now : yearly.in(creation.getYear());
    }

    private Optional<Period> byTense(Yearly yearly, LocalDate creation) {
        Optional<Period> chosen = yearly.choose(creation, context.tense().inYear());
        Optional<Period> nearest = yearly.choose(creation, Direction.NEAREST);
        return chosen.filter(period -> period.unit() == Unit.MONTH || !isFar(period, creation)).or(() -> nearest);
    }

    /** The 29th of February may well be years away. */
    private static boolean isFar(Period period, LocalDate creation) {
        boolean leapDay = period.unit() == Unit.DAY && period.first().getDayOfYear() == LEAP_DAY && period.first().getDayOfMonth() == 29;
        return !leapDay && Math.abs(ChronoUnit.DAYS.between(period.first(), creation)) > FARTHEST_DAYS;
    }

    /** The same without its weekday, which must be wrong when it leads years away. */
    private static Yearly plain(Yearly yearly, Slots slots) {
        return slots.has("weekday") ? Recurring.monthDay(slots) : yearly;
    }

    private static Located fromCreation(Period period) {
        return Located.from(period, Context.CREATION_ID);
    }
}
