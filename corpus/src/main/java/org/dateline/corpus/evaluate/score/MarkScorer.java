package org.dateline.corpus.evaluate.score;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.corpus.evaluate.document.Layer;
import org.dateline.corpus.evaluate.document.Mark;
import org.dateline.corpus.evaluate.document.Span;

/** Scores a layer of marks. */
final class MarkScorer implements LayerScorer {

    private final Layer layer;
    private final ScoringOptions options;
    private final Scorer scorer;
    private final List<Counts> documents = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    MarkScorer(Layer layer, Scorer scorer, ScoringOptions options) {
        this.layer = layer;
        this.options = options;
        this.scorer = scorer;
    }

    @Override
    public void add(DocumentPair pair) {
        Optional<List<Span>> scope = options.ignoreScope() ? Optional.empty() : pair.scope();
        List<Mark> gold = ComparableMarks.of(layer, pair.gold(), pair.goldText(), options.goldRules(), scope);
        List<Mark> system = ComparableMarks.of(layer, pair.system(), pair.systemText(), options.systemRules(), scope);
        documents.add(scorer.count(gold, system));
        if (differences.size() < options.errors()) {
            new Differences(pair, scorer).of(gold, system).stream().limit(options.errors() - differences.size()).forEach(differences::add);
        }
    }

    @Override
    public LayerScores scores(Offer gold, Offer system) {
        Counts sum = documents.stream().reduce(Counts.NONE, Counts::plus);
        Set<Measure> measures = new LinkedHashSet<>(sum.overall().keySet());
        measures.removeIf(measure -> !gold.has(measure) || !system.has(measure));
        Map<Measure, Interval> intervals = Bootstrap.intervals(documents, measures, options.resamples());
        List<Score> overall = measures.stream()
                .map(measure -> new Score(measure, sum.overall().get(measure), Optional.ofNullable(intervals.get(measure)))).toList();
        return new LayerScores(layer, sum.size().gold(), sum.size().system(), overall, byLabel(sum), differences, Optional.empty());
    }

    private static List<Score> byLabel(Counts sum) {
        return sum.byLabel().entrySet().stream()
                .map(entry -> new Score(Measure.found(entry.getKey()), entry.getValue(), Optional.empty())).toList();
    }
}
