package org.dateline.pipeline.time.resolve;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Amount;
import org.dateline.pipeline.time.value.Interval;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;

/** Expressions that count hours, minutes and seconds from another time: two hours later, ten minutes ago. */
final class ClockShifts {

    private static final Pattern CLOCK_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT(?:[01]\\d|2[0-3]):\\d\\dZ?");

    private final Context context;

    ClockShifts(Context context) {
        this.context = context;
    }

    /**
     * The time an expression means; empty where the one it counts from has no time of day.
     *
     * @param fromCreation whether it counts from the moment of writing
     */
    Optional<Meaning> resolve(Amount amount, Slots slots, boolean fromCreation) {
        if (fromCreation) {
            return Optional.of(fromNow(amount, slots));
        }
        Optional<Context.Known> anchor = context.anchor(Unit.DAY);
        Optional<LocalDateTime> from = anchor.flatMap(known -> instant(known.meaning().value()));
        return from.map(time -> moved(time, amount, slots, anchor.get().id(), anchor.get().meaning().value()));
    }

    private Meaning fromNow(Amount amount, Slots slots) {
        Optional<LocalDateTime> now = instant(context.creationTime());
        if (now.isPresent()) {
            return moved(now.get(), amount, slots, Context.CREATION_ID, context.creationTime());
        }
        String day = context.creation().map(LocalDate::toString).orElse("XXXX-XX-XX");
        return Meaning.of(Meaning.Type.TIME, day + "TXX:XX").anchored(Context.CREATION_ID).modified(slots.text("mod"));
    }

    private static Meaning moved(LocalDateTime from, Amount amount, Slots slots, String anchorId, String anchorValue) {
        long count = Long.parseLong(amount.count()) * slots.number("sign", 1);
        LocalDateTime moved = switch (amount.unit()) {
            case HOUR -> from.plusHours(count);
            case MINUTE -> from.plusMinutes(count);
            default -> from.plusSeconds(count);
        };
        String value = moved + (anchorValue.endsWith("Z") ? "Z" : "");
        Interval when = new Interval(value, value);
        return Meaning.of(Meaning.Type.TIME, value).anchored(anchorId)
                .at(Period.day(moved.toLocalDate()), when).modified(slots.text("mod"));
    }

    private static Optional<LocalDateTime> instant(String value) {
        return CLOCK_TIME.matcher(value).matches() ? Optional.of(LocalDateTime.parse(value.replace("Z", ""))) : Optional.empty();
    }
}
