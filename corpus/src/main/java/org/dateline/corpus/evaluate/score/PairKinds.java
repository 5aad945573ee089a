package org.dateline.corpus.evaluate.score;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.corpus.evaluate.link.Relation;
import org.dateline.corpus.evaluate.link.TimeLink;

/**
 * Links seen pair by pair, over the pairs that the gold relates and only these: precision is the share that is right of those the system
 * relates, recall the share that is right of all. A system's pair is right where it has the gold's relation and no other; what only
 * follows does not count.
 */
final class PairKinds {

    private PairKinds() {}

    /** The pairs by what they join. */
    static Map<LinkKind, Tally> tallies(LinkPair links) {
        Map<TimeLink.Ends, Set<Relation>> system = links.system().stream()
                .collect(Collectors.groupingBy(TimeLink::ends, Collectors.mapping(TimeLink::relation, Collectors.toSet())));
        Map<LinkKind, Tally> tallies = new EnumMap<>(LinkKind.class);
        for (TimeLink link : links.gold()) {
            Set<Relation> given = system.getOrDefault(link.ends(), Set.of());
            Tally tally = Tally.of(given.equals(Set.of(link.relation())) ? 1 : 0, given.isEmpty() ? 0 : 1, 1);
            tallies.merge(links.kind(link.ends()), tally, Tally::plus);
        }
        return tallies;
    }

    /** How often the gold has each relation, by what it joins. */
    static Map<LinkKind, Map<Relation, Integer>> relations(LinkPair links) {
        Map<LinkKind, Map<Relation, Integer>> counts = new EnumMap<>(LinkKind.class);
        for (TimeLink link : links.gold()) {
            counts.computeIfAbsent(links.kind(link.ends()), kind -> new EnumMap<>(Relation.class)).merge(links.told(link), 1, Integer::sum);
        }
        return counts;
    }
}
