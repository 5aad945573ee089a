package org.dateline.corpus.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Warnings by kind: how many documents, and the first few of them; and how many files were passed over. */
public final class WarningCounts {

    private static final int EXAMPLES = 3;

    private final Map<Warning, Integer> counts = new EnumMap<>(Warning.class);
    private final Map<Warning, List<String>> examples = new EnumMap<>(Warning.class);
    private int ignored;

    void add(Warning warning, String id) {
        counts.merge(warning, 1, Integer::sum);
        List<String> first = examples.computeIfAbsent(warning, kind -> new ArrayList<>());
        if (first.size() < EXAMPLES) {
            first.add(id);
        }
    }

    void ignore(int files) {
        ignored += files;
    }

    /** How many files were passed over because of their names. */
    public int ignored() {
        return ignored;
    }

    /** Documents by warning, in the order of the warnings. */
    public Map<Warning, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** Ids of the first few documents of a warning. */
    public List<String> examples(Warning warning) {
        return List.copyOf(examples.getOrDefault(warning, List.of()));
    }
}
