package org.dateline.pipeline.event.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells features that say something of the language from those that say something of one story. */
final class FeatureCounts {

    /** In so many groups of documents on the same occurrence a feature has to be seen. */
    static final int GROUPS = Integer.getInteger("groups", 3);

    private FeatureCounts() {}

    /** The features seen in enough groups. */
    static Set<String> common(Collection<Example> examples) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (Example example : examples) {
            String group = example.document().group();
            example.evidence().names().forEach(feature -> {
                Set<String> seen = groups.computeIfAbsent(feature, unseen -> new HashSet<>());
                if (seen.size() < GROUPS) {
                    seen.add(group);
                }
            });
        }
        return groups.entrySet().stream().filter(feature -> feature.getValue().size() >= GROUPS).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
