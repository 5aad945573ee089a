package org.dateline.corpus.evaluate.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Intervals for F1 by resampling the documents with replacement. The seed is fixed, so that the same input gives the same intervals;
 * another program's generator draws other samples and differs in the last digits.
 */
final class Bootstrap {

    private static final long SEED = 1;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** An interval for each measure; none where nothing is to be resampled. */
    static Map<Measure, Interval> intervals(List<Counts> documents, Set<Measure> measures, int resamples) {
        Map<Measure, Interval> intervals = new LinkedHashMap<>();
        if (resamples > 0 && !documents.isEmpty()) {
            List<int[]> samples = samples(documents.size(), resamples);
            measures.forEach(measure -> intervals.put(measure, interval(measure, documents, samples)));
        }
        return intervals;
    }

    private static List<int[]> samples(int documents, int resamples) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<int[]> samples = new ArrayList<>(resamples);
        for (int i = 0; i < resamples; i++) {
            samples.add(random.ints(documents, 0, documents).toArray());
        }
        return samples;
    }

    private static Interval interval(Measure measure, List<Counts> documents, List<int[]> samples) {
        List<Tally> tallies = documents.stream().map(counts -> counts.overall().get(measure)).toList();
        double[] figures = samples.stream().mapToDouble(sample -> measure.f1(sum(tallies, sample))).sorted().toArray();
        return new Interval(figures[(int) (TAIL * figures.length)], figures[(int) ((1 - TAIL) * figures.length)]);
    }

    private static Tally sum(List<Tally> tallies, int[] sample) {
        return IntStream.of(sample).mapToObj(tallies::get).reduce(Tally.ZERO, Tally::plus);
    }
}
