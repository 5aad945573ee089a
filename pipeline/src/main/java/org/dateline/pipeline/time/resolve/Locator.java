package org.dateline.pipeline.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Direction;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;
import org.dateline.pipeline.time.value.Weekdays;
import org.dateline.pipeline.time.value.Yearly;

/** Finds the calendar period that the slots of a date name. */
final class Locator {

    /** News hardly ever quote what was said longer ago. */
    private static final int DAYS_OF_QUOTES = 7;

    private final Context context;
    private final Years years;

    Locator(Context context) {
        this.context = context;
        this.years = new Years(context);
    }

    /** The period; empty when there can be none, as for 30 February. */
    Optional<Located> locate(Slots slots) {
        Period alone = years.alone(slots);
        if (alone != null) {
            return Optional.of(Located.exactly(alone));
        }
        Optional<Yearly> recurring = Recurring.of(slots);
        if (recurring.isPresent()) {
            Optional<Located> found = new YearlyLocator(context, years).locate(recurring.get(), slots);
            return slots.has("yearend") ? found.map(where -> where.in(Unit.YEAR)) : found;
        }
        if (slots.has("deictic")) {
            return Optional.of(byUnit(Unit.DAY, slots.number("deictic", 0)));
        }
        if (slots.has("day")) {
            return DayOfMonth.of(slots).locate(context);
        }
        if (slots.has("weekday") && !slots.has("part")) {
            return Optional.of(weekday(slots));
        }
        if (slots.has("unit")) {
            return Optional.of(byUnit(Unit.named(slots.text("unit")), slots.number("dir", 0)));
        }
        return Optional.of(year(slots).orElseGet(() -> day(slots)));
    }

    private Optional<Located> year(Slots slots) {
        OptionalInt year = years.named(slots);
        if (year.isPresent()) {
            Period period = Period.year(year.getAsInt());
            return Optional.of(slots.has("ydir") ? fromCreation(period) : Located.exactly(period));
        }
        return slots.has("ydir") ? Optional.of(Located.unknown("XXXX")) : Optional.empty();
    }

    private Located weekday(Slots slots) {
        int number = slots.number("weekday", 1);
        if (context.creation().isEmpty()) {
            return Located.unknown("XXXX-WXX-" + number);
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        LocalDate creation = context.creation().get();
        if (slots.has("ago")) {
            return fromCreation(Period.day(Weekdays.relative(weekday, creation, -1).minusWeeks(slots.number("ago", 1) - 1L)));
        }
        if (slots.has("weeks")) {
            return fromCreation(Period.day(weeksFrom(weekday, creation, slots.number("weeks", 1) * slots.number("sign", 1))));
        }
        if (slots.has("apposed")) {
            return apposed(weekday);
        }
        if (slots.has("dir")) {
            return fromCreation(Period.day(Weekdays.relative(weekday, creation, slots.number("dir", 0))));
        }
        return fromCreation(Period.day(Weekdays.choose(weekday, creation, context.tense().inWeek())));
    }

    /** A Sunday is the day named before, if that is one, and otherwise any. */
    private Located apposed(DayOfWeek weekday) {
        return context.dayAnchor().filter(known -> known.period().first().getDayOfWeek() == weekday)
                .map(known -> Located.from(Period.day(known.period().first()), known.id()))
                .orElseGet(() -> Located.unknown("XXXX-WXX-" + weekday.getValue()));
    }

    private static LocalDate weeksFrom(DayOfWeek weekday, LocalDate day, int weeks) {
        return Weekdays.choose(weekday, day, weeks < 0 ? Direction.PAST : Direction.FUTURE).plusWeeks(weeks);
    }

    private Located byUnit(Unit unit, int steps) {
        return context.creation()
                .map(creation -> fromCreation(Period.containing(unit, weekendOf(unit, creation, steps)).plus(steps)))
                .orElseGet(() -> Located.unknown(Unknown.value(unit)));
    }

    /** The weekend of a working day and the past tense is the one before. */
    private LocalDate weekendOf(Unit unit, LocalDate creation, int steps) {
        boolean workingDay = creation.getDayOfWeek().getValue() <= DayOfWeek.THURSDAY.getValue();
        boolean past = unit == Unit.WEEKEND && steps == 0 && workingDay && context.tense().inWeek() == Direction.PAST;
        return past ? creation.minusWeeks(1) : creation;
    }

    /** The day of a time of day that names none. */
    private Located day(Slots slots) {
        if (context.isDayOpen()) {
            return Located.unknown("XXXX-XX-XX");
        }
        Optional<Context.Known> anchor = context.dayAnchor().filter(known -> canBe(known.period(), slots));
        if (anchor.isPresent()) {
            return Located.from(Period.day(anchor.get().period().first()), anchor.get().id());
        }
        boolean nightBefore = slots.has("overnight") && context.tense() == Tense.PAST;
        return context.creation().map(day -> fromCreation(Period.day(nightBefore ? day.minusDays(1) : day)))
                .orElse(Located.unknown("XXXX-XX-XX"));
    }

    /** What was does not lie ahead; this morning is the day of writing unless somebody tells of it a few days before. */
    private boolean canBe(Period day, Slots slots) {
        boolean was = context.tense() == Tense.PAST;
        boolean recent = context.creation().map(creation -> day.first().isAfter(creation.minusDays(DAYS_OF_QUOTES))).orElse(true);
        boolean told = context.isQuoted() || context.creation().isEmpty();
        return slots.has("this") ? was && recent && told && !context.isAhead(day) : !was || !context.isAhead(day);
    }

    private Located fromCreation(Period period) {
        return Located.from(period, Context.CREATION_ID);
    }
}
