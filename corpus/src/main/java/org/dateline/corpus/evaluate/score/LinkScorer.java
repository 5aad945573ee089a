package org.dateline.corpus.evaluate.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.corpus.evaluate.document.Layer;
import org.dateline.corpus.evaluate.document.Span;
import org.dateline.corpus.evaluate.link.LinkGraph;

/**
 * Scores temporal links: {@link Awareness} of all links, and of those between events and times that both sides have; and pair by pair,
 * see {@link PairKinds}. In pairs the system's ends may be missing, in awareness of the shared they may not.
 */
final class LinkScorer implements LayerScorer {

    private static final Measure AWARENESS = Measure.found("awareness");
    private static final Measure SHARED = Measure.found("shared_ends");
    private static final Measure PAIRS = Measure.found("gold_pairs");

    private final ScoringOptions options;
    private final List<Counts> documents = new ArrayList<>();
    private final KindScores kinds = new KindScores();
    private final List<LinkDifference> differences = new ArrayList<>();
    private LeftOut goldLeftOut = LeftOut.NONE;
    private LeftOut systemLeftOut = LeftOut.NONE;

    LinkScorer(ScoringOptions options) {
        this.options = options;
    }

    @Override
    public void add(DocumentPair pair) {
        Optional<List<Span>> scope = options.ignoreScope() ? Optional.empty() : pair.scope();
        ComparableLinks gold = ComparableLinks.of(pair.gold().graph(), pair.goldText(), scope);
        ComparableLinks system = ComparableLinks.of(pair.system().graph(), pair.systemText(), scope);
        LinkPair links = LinkPair.of(gold, system);
        LinkGraph goldGraph = links.goldGraph();
        LinkGraph systemGraph = links.systemGraph();
        goldLeftOut = goldLeftOut.plus(gold.leftOut().withContradicting(goldGraph.contradictions()));
        systemLeftOut = systemLeftOut.plus(system.leftOut().withContradicting(systemGraph.contradictions()));
        documents.add(count(links, Awareness.tally(goldGraph, systemGraph)));
        kinds.add(links);
        if (differences.size() < options.errors()) {
            new LinkDifferences(pair, links).of(goldGraph, systemGraph).stream().limit(options.errors() - differences.size())
                    .forEach(differences::add);
        }
    }

    private static Counts count(LinkPair links, Tally awareness) {
        LinkPair shared = links.ofShared();
        Map<Measure, Tally> overall = new LinkedHashMap<>();
        overall.put(AWARENESS, awareness);
        overall.put(SHARED, Awareness.tally(shared.goldGraph(), shared.systemGraph()));
        overall.put(PAIRS, PairKinds.tallies(links).values().stream().reduce(Tally.ZERO, Tally::plus));
        return new Counts(Tally.of(0, links.system().size(), links.gold().size()), overall);
    }

    @Override
    public LayerScores scores(Offer gold, Offer system) {
        Counts sum = documents.stream().reduce(Counts.NONE, Counts::plus);
        Map<Measure, Interval> intervals = Bootstrap.intervals(documents, sum.overall().keySet(), options.resamples());
        List<Score> overall = sum.overall().entrySet().stream()
                .map(entry -> new Score(entry.getKey(), entry.getValue(), Optional.ofNullable(intervals.get(entry.getKey())))).toList();
        return new LayerScores(Layer.TLINKS, sum.size().gold(), sum.size().system(), overall, List.of(), List.of(),
                Optional.of(new LinkScores(kinds.scores(), goldLeftOut, systemLeftOut, differences)));
    }
}
