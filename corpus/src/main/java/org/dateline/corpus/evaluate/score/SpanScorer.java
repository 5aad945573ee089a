package org.dateline.corpus.evaluate.score;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.corpus.evaluate.document.Mark;
import org.dateline.corpus.evaluate.document.Span;

/** Tokens and sentences: a span is right or it is not. */
record SpanScorer() implements Scorer {

    private static final Measure SPAN = Measure.found("span");

    @Override
    public Counts count(List<Mark> gold, List<Mark> system) {
        Tally tally = tally(spans(gold), spans(system));
        return new Counts(tally, Map.of(SPAN, tally));
    }

    static Set<Span> spans(List<Mark> marks) {
        return marks.stream().map(Mark::span).collect(Collectors.toSet());
    }

    /** Compares two sets. */
    static <T> Tally tally(Set<T> gold, Set<T> system) {
        Set<T> common = new HashSet<>(system);
        common.retainAll(gold);
        return Tally.of(common.size(), system.size(), gold.size());
    }
}
