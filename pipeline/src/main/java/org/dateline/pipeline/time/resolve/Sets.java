package org.dateline.pipeline.time.resolve;

import org.dateline.pipeline.time.rule.Slots;
import org.dateline.pipeline.time.value.Amount;
import org.dateline.pipeline.time.value.Unit;

/** What comes again and again: every Monday, twice a week, annually. */
final class Sets {

    private Sets() {}

    static Meaning resolve(Slots slots) {
        return Meaning.of(Meaning.Type.SET, value(slots)).repeated(slots.text("quant"), freq(slots)).modified(slots.text("mod"));
    }

    private static String value(Slots slots) {
        if (slots.has("weekday")) {
            return "XXXX-WXX-" + slots.text("weekday") + partOfDay(slots);
        }
        if (slots.has("weekend")) {
            return "XXXX-WXX-WE";
        }
        if (slots.has("month") || slots.has("holiday") || slots.has("season") || slots.has("quarter")) {
            return Recurring.of(slots).flatMap(Recurring::withoutYear).orElse("XXXX-XX-XX");
        }
        if (slots.has("daypart") || !slots.has("unit")) {
            return "XXXX-XX-XX" + partOfDay(slots);
        }
        return new Amount(slots.has("count") ? slots.text("count") : "1", Unit.named(slots.text("unit"))).value();
    }

    private static String partOfDay(Slots slots) {
        return slots.has("daypart") ? "T" + slots.text("daypart") : "";
    }

    private static String freq(Slots slots) {
        return slots.has("freq") ? slots.text("freq") + "X" : null;
    }
}
