package org.dateline.pipeline.time.rule;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What a rule found, by slot name: values of its word classes and the fixed ones of its action.
 *
 * @param values value of each slot that is filled
 */
public record Slots(Map<String, String> values) {

    /** Keeps its own copy of the values. */
    public Slots {
        values = Map.copyOf(values);
    }

    /** True when the slot is filled. */
    public boolean has(String slot) {
        return values.containsKey(slot);
    }

    /** Value of a slot, or null. */
    public String text(String slot) {
        return values.get(slot);
    }

    /** Whole number in a slot; empty when it is not filled or holds no such number. */
    public OptionalInt number(String slot) {
        String value = values.get(slot);
        if (value == null || !value.matches("[+-]?\\d{1,9}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(value));
    }

    /** Whole number in a slot, or another. */
    public int number(String slot, int otherwise) {
        return number(slot).orElse(otherwise);
    }
}
