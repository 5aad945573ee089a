package org.dateline.corpus.evaluate.score;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.corpus.evaluate.document.Mark;

/** Entities as conlleval counts them: right in span and type, right in span, and right by type. */
record EntityScorer() implements Scorer {

    private static final Measure SPAN_TYPE = Measure.found("span_type");
    private static final Measure SPAN = Measure.found("span");

    @Override
    public Counts count(List<Mark> gold, List<Mark> system) {
        Tally exact = SpanScorer.tally(new HashSet<>(gold), new HashSet<>(system));
        Map<Measure, Tally> overall = new LinkedHashMap<>();
        overall.put(SPAN_TYPE, exact);
        overall.put(SPAN, SpanScorer.tally(SpanScorer.spans(gold), SpanScorer.spans(system)));
        return new Counts(exact, overall, byLabel(gold, system));
    }

    private static Map<String, Tally> byLabel(List<Mark> gold, List<Mark> system) {
        Map<String, Set<Mark>> goldMarks = grouped(gold);
        Map<String, Set<Mark>> systemMarks = grouped(system);
        Set<String> labels = new TreeSet<>(goldMarks.keySet());
        labels.addAll(systemMarks.keySet());
        Map<String, Tally> tallies = new TreeMap<>();
        for (String label : labels) {
            tallies.put(label, SpanScorer.tally(goldMarks.getOrDefault(label, Set.of()), systemMarks.getOrDefault(label, Set.of())));
        }
        return tallies;
    }

    private static Map<String, Set<Mark>> grouped(List<Mark> marks) {
        return marks.stream().collect(Collectors.groupingBy(mark -> mark.labels().get(0), Collectors.toSet()));
    }
}
