package org.dateline.pipeline.time.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Amount;
import org.dateline.pipeline.time.value.Interval;
import org.dateline.pipeline.time.value.Unit;

/** Lengths of time, among them those that end or begin at the document's date: the past two years, the next six months. */
final class Durations {

    private final Context context;

    Durations(Context context) {
        this.context = context;
    }

    Optional<Meaning> resolve(Slots slots) {
        Amount amount = new Amount(slots.has("count") ? slots.text("count") : "1", Unit.named(slots.text("unit")));
        List<Amount> finer = Stream.of("2", "3").filter(each -> slots.has("unit" + each))
                .map(each -> new Amount(slots.has("count" + each) ? slots.text("count" + each) : "1", Unit.named(slots.text("unit" + each)))).toList();
        Meaning plain = Meaning.of(Meaning.Type.DURATION, amount.with(finer)).modified(slots.text("mod"));
        return Optional.of(slots.has("span") && context.creation().isPresent() ? spanning(plain, amount, slots.number("span", 0)) : plain);
    }

    private Meaning spanning(Meaning plain, Amount amount, int side) {
        LocalDate creation = context.creation().orElseThrow();
        Meaning tied = plain.anchored(Context.CREATION_ID).between(side > 0 ? Context.CREATION_ID : null, side < 0 ? Context.CREATION_ID : null);
        if (!amount.isWhole() || amount.unit().isClock()) {
            return tied;
        }
        LocalDate far = moved(creation, amount, side);
        Interval when = side < 0 ? new Interval(far.toString(), creation.toString()) : new Interval(creation.toString(), far.toString());
        return tied.at(null, when);
    }

    private static LocalDate moved(LocalDate day, Amount amount, int side) {
        long count = Long.parseLong(amount.count()) * side;
        return switch (amount.unit()) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER, SEASON -> day.plusMonths(3 * count);
            case HALF -> day.plusMonths(6 * count);
            default -> day.plusYears(yearsOf(amount.unit()) * count);
        };
    }

    private static int yearsOf(Unit unit) {
        return switch (unit) {
            case YEAR -> 1;
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 1000;
        };
    }
}
