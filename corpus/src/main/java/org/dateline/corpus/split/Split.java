package org.dateline.corpus.split;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** A part of a corpus, from the least to the most held out. */
public enum Split {
    TRAIN,
    VALIDATION("valid", "dev", "development"),
    TEST;

    /** The order of names: as the splits stand here, then whatever else there is. */
    public static final Comparator<String> ORDER = Comparator
            .comparing((String name) -> of(name).map(Split::ordinal).orElse(Integer.MAX_VALUE)).thenComparing(Comparator.naturalOrder());

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
