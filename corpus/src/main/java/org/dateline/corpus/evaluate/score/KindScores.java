package org.dateline.corpus.evaluate.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.corpus.evaluate.link.Relation;
import org.dateline.corpus.evaluate.score.LinkScores.KindScore;

/** Sums up {@link PairKinds} over documents. */
final class KindScores {

    private final Map<LinkKind, Tally> tallies = new EnumMap<>(LinkKind.class);
    private final Map<LinkKind, Map<Relation, Integer>> relations = new EnumMap<>(LinkKind.class);

    void add(LinkPair links) {
        PairKinds.tallies(links).forEach((kind, tally) -> tallies.merge(kind, tally, Tally::plus));
        PairKinds.relations(links).forEach((kind, counts) ->
                relations.merge(kind, counts, (one, other) -> sum(List.of(one, other))));
    }

    private static Map<Relation, Integer> sum(Iterable<Map<Relation, Integer>> parts) {
        Map<Relation, Integer> sum = new EnumMap<>(Relation.class);
        parts.forEach(part -> part.forEach((relation, count) -> sum.merge(relation, count, Integer::sum)));
        return sum;
    }

    /** The kinds there are, and all of them. */
    List<KindScore> scores() {
        List<KindScore> scores = new ArrayList<>();
        tallies.forEach((kind, tally) -> scores.add(score(kind.toString(), tally, relations.get(kind))));
        if (!tallies.isEmpty()) {
            scores.add(score("all", tallies.values().stream().reduce(Tally.ZERO, Tally::plus), sum(relations.values())));
        }
        return scores;
    }

    /** Of relations that are as common, the first of TimeML's order. */
    private static KindScore score(String name, Tally tally, Map<Relation, Integer> counts) {
        Relation commonest = counts.keySet().stream().max(Comparator.<Relation>comparingInt(counts::get).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new KindScore(name, tally, commonest.name(), (double) counts.get(commonest) / tally.gold());
    }
}
