package org.dateline.export.file;

import java.util.function.IntFunction;

/** What stands for characters that may not stand for themselves. */
public final class Escapes {

    private static final int ASCII = 128;

    private final IntFunction<String> rule;
    private final boolean[] plain = new boolean[ASCII];

    /**
     * By a rule.
     *
     * @param rule gives what stands, in ASCII, for a code unit that is no surrogate; null for those that stand for themselves
     */
    public Escapes(IntFunction<String> rule) {
        this.rule = rule;
        for (int unit = 0; unit < ASCII; unit++) {
            plain[unit] = rule.apply(unit) == null;
        }
    }

    /** Whether a code unit is one byte that stands for itself. */
    public boolean isPlain(char unit) {
        return unit < ASCII && plain[unit];
    }

    /** What stands for a code unit that is no surrogate, or null. */
    public String replacement(char unit) {
        return rule.apply(unit);
    }
}
