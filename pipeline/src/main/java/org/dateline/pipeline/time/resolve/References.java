package org.dateline.pipeline.time.resolve;

import java.util.Optional;
import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Interval;

/** The past, the present and the future as seen from the day of writing. */
final class References {

    private final Context context;

    References(Context context) {
        this.context = context;
    }

    Meaning resolve(Slots slots) {
        String ref = slots.text("ref");
        Meaning plain = Meaning.of(Meaning.Type.DATE, ref).modified(slots.text("mod"));
        Optional<String> now = context.creation().map(Object::toString);
        return now.map(day -> plain.anchored(Context.CREATION_ID).at(null, interval(ref, day))).orElse(plain);
    }

    /** Half open for what is past or to come. */
    private static Interval interval(String ref, String day) {
        return switch (ref) {
            case "PAST_REF" -> new Interval(null, day);
            case "FUTURE_REF" -> new Interval(day, null);
            default -> new Interval(day, day);
        };
    }
}
