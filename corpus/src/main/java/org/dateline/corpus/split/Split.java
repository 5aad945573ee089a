package org.dateline.corpus.split;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of a corpus, from the least to the most held out. */
public enum Split {
    TRAIN,
    VALIDATION("valid", "dev", "development"),
    TEST;

    private final String[] others;

    Split(String... others) {
        this.others = others;
    }

    /** The name as files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The split of a name, such as validation or dev. */
    public static Optional<Split> of(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(split -> split.id().equals(lower) || Arrays.asList(split.others).contains(lower)).findFirst();
    }
}
