package org.dateline.pipeline.entity.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns a model by stochastic gradient descent with step sizes of its own for each weight (AdaGrad). A token may leave open which
 * of several labels it has: then the sum of their probabilities is raised.
 */
public final class NameModelTrainer {

    private static final int N = Labels.COUNT;

    private static final double SETTLED = 1e-3;

    private final Settings settings;
    private final Random random;
    private final Map<Long, Integer> rows = new HashMap<>();
    private double[] weights;
    private double[] squares;
    private double[] meanWeights;
    private int rounds;
    private final double[] moves = new double[N * N];
    private final double[] moveSquares = new double[N * N];
    private final double[] meanMoves = new double[N * N];

    /**
     * How to learn.
     *
     * @param rounds how often every sentence is seen
     * @param rate size of the first step
     * @param penalty how strongly weights are drawn to zero
     * @param dropout how likely a feature is passed over when a sentence is seen, so that none is relied on alone
     * @param rarest features seen less often are left out
     * @param seed decides the order of the sentences and what is passed over
     */
    public record Settings(int rounds, double rate, double penalty, double dropout, int rarest, long seed) {}

    /**
     * A sentence to learn from.
     *
     * @param features of each token
     * @param allowed the labels each token may have, as bits
     */
    public record Example(long[][] features, int[] allowed) {}

    private NameModelTrainer(Settings settings) {
        this.settings = settings;
        this.random = new Random(settings.seed());
    }

    /** Learns from examples; the same examples and settings give the same model. */
    public static NameModel train(List<Example> examples, Settings settings) {
        NameModelTrainer trainer = new NameModelTrainer(settings);
        trainer.countFeatures(examples);
        List<Indexed> indexed = new ArrayList<>();
        examples.forEach(example -> indexed.add(trainer.index(example)));
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(indexed, trainer.random);
            indexed.forEach(example -> trainer.learn(trainer.thinned(example)));
            trainer.addToMean();
        }
        return trainer.model();
    }

    private record Indexed(int[][] rows, int[] allowed) {}

    private void countFeatures(List<Example> examples) {
        Map<Long, Integer> counts = new HashMap<>();
        examples.forEach(example -> Arrays.stream(example.features()).forEach(token -> {
            for (long feature : token) {
                counts.merge(feature, 1, Integer::sum);
            }
        }));
        long[] kept = counts.entrySet().stream().filter(entry -> entry.getValue() >= settings.rarest())
                .mapToLong(Map.Entry::getKey).sorted().toArray();
        for (long feature : kept) {
            rows.put(feature, rows.size());
        }
        weights = new double[kept.length * N];
        squares = new double[kept.length * N];
        meanWeights = new double[kept.length * N];
    }

    private Indexed index(Example example) {
        int[][] indexed = new int[example.features().length][];
        for (int token = 0; token < indexed.length; token++) {
            indexed[token] = Arrays.stream(example.features()[token]).filter(rows::containsKey)
                    .mapToInt(rows::get).toArray();
        }
        return new Indexed(indexed, example.allowed());
    }

    /** Passes over some of the features. */
    private Indexed thinned(Indexed example) {
        int[][] kept = new int[example.rows().length][];
        for (int token = 0; token < kept.length; token++) {
            kept[token] = Arrays.stream(example.rows()[token]).filter(row -> random.nextDouble() >= settings.dropout()).toArray();
        }
        return new Indexed(kept, example.allowed());
    }

    private void learn(Indexed example) {
        double[][] scores = scores(example);
        int[] any = new int[scores.length];
        Arrays.fill(any, Labels.ANY);
        Moves counted = Moves.of(moves);
        Lattice free = new Lattice(scores, counted, any);
        Lattice bound = new Lattice(scores, counted, example.allowed());
        free.sum();
        if (bound.sum() == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("labels that cannot follow each other: " + Arrays.toString(example.allowed()));
        }
        for (int token = 0; token < scores.length; token++) {
            stepFeatures(example.rows()[token], excess(token, free, bound));
        }
        stepMoves(free, bound);
    }

    private static double[] excess(int token, Lattice free, Lattice bound) {
        double[] excess = new double[N];
        Arrays.setAll(excess, label -> free.share(token, label) - bound.share(token, label));
        return excess;
    }

    private void stepMoves(Lattice free, Lattice bound) {
        double[] gradient = new double[N * N];
        free.addMoves(1, gradient);
        bound.addMoves(-1, gradient);
        for (int move = 0; move < moves.length; move++) {
            step(moves, moveSquares, move, gradient[move]);
        }
    }

    private double[][] scores(Indexed example) {
        double[][] scores = new double[example.rows().length][N];
        for (int token = 0; token < scores.length; token++) {
            for (int row : example.rows()[token]) {
                for (int label = 0; label < N; label++) {
                    scores[token][label] += weights[row * N + label];
                }
            }
        }
        return scores;
    }

    private void stepFeatures(int[] features, double[] excess) {
        if (Arrays.stream(excess).allMatch(each -> Math.abs(each) < SETTLED)) {
            return;
        }
        for (int row : features) {
            for (int label = 0; label < N; label++) {
                step(weights, squares, row * N + label, excess[label]);
            }
        }
    }

    private void addToMean() {
        rounds++;
        for (int i = 0; i < weights.length; i++) {
            meanWeights[i] += (weights[i] - meanWeights[i]) / rounds;
        }
        for (int i = 0; i < moves.length; i++) {
            meanMoves[i] += (moves[i] - meanMoves[i]) / rounds;
        }
    }

    private void step(double[] values, double[] sums, int place, double gradient) {
        double whole = gradient + settings.penalty() * values[place];
        if (whole != 0) {
            sums[place] += whole * whole;
            values[place] -= settings.rate() * whole / (1e-3 + Math.sqrt(sums[place]));
        }
    }

    private NameModel model() {
        long[] keys = rows.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        float[] learnt = new float[weights.length];
        for (int i = 0; i < learnt.length; i++) {
            learnt[i] = (float) (meanWeights[i] * (1 - settings.dropout()));
        }
        return new NameModel(keys, learnt, meanMoves);
    }
}
