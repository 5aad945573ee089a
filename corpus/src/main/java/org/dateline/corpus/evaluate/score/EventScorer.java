package org.dateline.corpus.evaluate.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.corpus.evaluate.document.Mark;

/**
 * Events: the exact span, with and without its class; and as TempEval-3's task B has it, where an event is found when it starts at the
 * same place.
 */
record EventScorer() implements Scorer {

    private static final Measure SPAN = Measure.found("span");
    private static final Measure SPAN_CLASS = Measure.found("span_class");
    private static final Measure STARTING = Measure.found("te3");
    private static final Measure STARTING_CLASS = Measure.attribute("te3_class");

    @Override
    public Counts count(List<Mark> gold, List<Mark> system) {
        List<Pair> exact = Pair.bySpan(gold, system);
        List<Pair> starting = Pair.byStart(gold, system);
        Map<Measure, Tally> overall = new LinkedHashMap<>();
        overall.put(SPAN, Tally.of(exact.size(), system.size(), gold.size()));
        overall.put(SPAN_CLASS, Tally.of(ofOneClass(exact), system.size(), gold.size()));
        overall.put(STARTING, Tally.of(starting.size(), system.size(), gold.size()));
        overall.put(STARTING_CLASS, new Tally(ofOneClass(starting), starting.size(), system.size(), gold.size()));
        return new Counts(overall.get(SPAN), overall);
    }

    private static int ofOneClass(List<Pair> pairs) {
        return (int) pairs.stream().filter(pair -> pair.agreesIn(0)).count();
    }
}
