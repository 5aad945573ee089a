package org.dateline.corpus.evaluate.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.corpus.evaluate.document.Mark;

/** Time expressions as TempEval-3's task A has them: found when they overlap, strictly when the extent is the same. */
record TimexScorer() implements Scorer {

    private static final Measure STRICT = Measure.found("strict");
    private static final Measure RELAXED = Measure.found("relaxed");
    private static final Measure TYPE = Measure.attribute("type");
    private static final Measure VALUE = Measure.attribute("value");
    private static final Measure STRICT_VALUE = Measure.found("strict_value");

    private static final int TYPE_LABEL = 0;
    private static final int VALUE_LABEL = 1;

    @Override
    public Counts count(List<Mark> gold, List<Mark> system) {
        List<Pair> pairs = Pair.byOverlap(gold, system);
        Tally relaxed = Tally.of(pairs.size(), system.size(), gold.size());
        Map<Measure, Tally> overall = new LinkedHashMap<>();
        overall.put(STRICT, found(pairs, relaxed, Pair::isExact));
        overall.put(RELAXED, relaxed);
        overall.put(TYPE, attribute(pairs, relaxed, pair -> pair.agreesIn(TYPE_LABEL)));
        overall.put(VALUE, attribute(pairs, relaxed, pair -> pair.agreesIn(VALUE_LABEL)));
        overall.put(STRICT_VALUE, found(pairs, relaxed, pair -> pair.isExact() && pair.agreesIn(VALUE_LABEL)));
        return new Counts(relaxed, overall);
    }

    private static Tally found(List<Pair> pairs, Tally relaxed, Predicate<Pair> right) {
        return Tally.of((int) pairs.stream().filter(right).count(), relaxed.system(), relaxed.gold());
    }

    private static Tally attribute(List<Pair> pairs, Tally relaxed, Predicate<Pair> right) {
        return new Tally((int) pairs.stream().filter(right).count(), pairs.size(), relaxed.system(), relaxed.gold());
    }
}
