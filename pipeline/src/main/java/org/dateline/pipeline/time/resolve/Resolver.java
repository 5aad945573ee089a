package org.dateline.pipeline.time.resolve;

import java.util.Optional;
import org.dateline.pipeline.time.rule.Slots;

/** Gives each expression its meaning. */
public final class Resolver {

    private final Context context;

    /** A resolver of one document's expressions. */
    public Resolver(Context context) {
        this.context = context;
    }

    /**
     * The meaning of an expression.
     *
     * @param kind kind of expression, as the rule's action names it
     * @param slots what the rule found
     * @return empty when there is nothing to mark, as in an impossible date
     */
    public Optional<Meaning> resolve(String kind, Slots slots) {
        return switch (kind) {
            case "date" -> new Dates(context).resolve(slots);
            case "range-end" -> new Ranges(context).end(slots);
            case "same" -> new Shifts(context).samePeriod(slots);
            case "shift" -> new Shifts(context).resolve(slots);
            case "duration" -> new Durations(context).resolve(slots);
            case "set" -> Optional.of(Sets.resolve(slots));
            case "ref" -> Optional.of(new References(context).resolve(slots));
            case "none" -> Optional.empty();
            default -> throw new IllegalStateException("No rule can be of kind '" + kind + "'; use date, range-end, same, shift, duration, set, ref or none");
        };
    }
}
