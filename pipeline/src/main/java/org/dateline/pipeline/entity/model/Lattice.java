package org.dateline.pipeline.entity.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/** All ways to label a sentence, each with its probability under the scores of a model. */
public final class Lattice {

    private static final int N = Labels.COUNT;
    private static final int[][] BEFORE = neighbours(true);
    private static final int[][] AFTER = neighbours(false);

    private final double[][] scores;
    private final double[] moves;
    private final int[] allowed;
    private double[][] forward;
    private double[][] backward;

    /**
     * Creates a lattice.
     *
     * @param scores by token and label
     * @param moves score of each label after each, row by row
     * @param allowed the labels each token may have, as bits
     */
    public Lattice(double[][] scores, double[] moves, int[] allowed) {
        this.scores = scores;
        this.moves = moves;
        this.allowed = allowed;
    }

    /** Sums over all labellings; returns the logarithm of the sum. */
    public double sum() {
        int last = scores.length - 1;
        forward = new double[scores.length][N];
        backward = new double[scores.length][N];
        for (int label = 0; label < N; label++) {
            forward[0][label] = Labels.mayStart(label) ? score(0, label) : Double.NEGATIVE_INFINITY;
            backward[last][label] = Labels.mayEnd(label) ? 0 : Double.NEGATIVE_INFINITY;
        }
        for (int token = 1; token <= last; token++) {
            fillForward(token);
        }
        for (int token = last - 1; token >= 0; token--) {
            fillBackward(token);
        }
        double[] ends = new double[N];
        Arrays.setAll(ends, label -> forward[last][label] + backward[last][label]);
        return logSum(ends, N);
    }

    /** Probability of a label at a token, after {@link #sum} gave the logarithm of the whole. */
    public double share(int token, int label, double whole) {
        return StrictMath.exp(forward[token][label] + backward[token][label] - whole);
    }

    /** Adds the probability of each pair of neighbouring labels, times a factor, to a matrix like that of the moves. */
    public void addMoves(double whole, double factor, double[] matrix) {
        for (int token = 1; token < scores.length; token++) {
            for (int label = 0; label < N; label++) {
                double rest = score(token, label) + backward[token][label] - whole;
                for (int before : BEFORE[label]) {
                    matrix[before * N + label] += factor * StrictMath.exp(forward[token - 1][before] + moves[before * N + label] + rest);
                }
            }
        }
    }

    /** The likeliest labelling. */
    public int[] best() {
        int length = scores.length;
        double[][] reached = new double[length][N];
        int[][] from = new int[length][N];
        for (int label = 0; label < N; label++) {
            reached[0][label] = Labels.mayStart(label) ? score(0, label) : Double.NEGATIVE_INFINITY;
        }
        for (int token = 1; token < length; token++) {
            for (int label = 0; label < N; label++) {
                from[token][label] = bestBefore(reached[token - 1], label);
                int before = from[token][label];
                reached[token][label] = reached[token - 1][before] + moves[before * N + label] + score(token, label);
            }
        }
        return path(reached[length - 1], from);
    }

    private int bestBefore(double[] reached, int label) {
        int best = BEFORE[label][0];
        for (int before : BEFORE[label]) {
            best = reached[before] + moves[before * N + label] > reached[best] + moves[best * N + label] ? before : best;
        }
        return best;
    }

    private static int[] path(double[] ends, int[][] from) {
        int[] path = new int[from.length];
        int best = Labels.OUTSIDE;
        for (int label = 0; label < N; label++) {
            best = Labels.mayEnd(label) && ends[label] > ends[best] ? label : best;
        }
        for (int token = from.length - 1; token >= 0; token--) {
            path[token] = best;
            best = from[token][best];
        }
        return path;
    }

    private void fillForward(int token) {
        double[] terms = new double[N];
        for (int label = 0; label < N; label++) {
            int n = 0;
            for (int before : BEFORE[label]) {
                terms[n++] = forward[token - 1][before] + moves[before * N + label];
            }
            forward[token][label] = score(token, label) + logSum(terms, n);
        }
    }

    private void fillBackward(int token) {
        double[] terms = new double[N];
        for (int label = 0; label < N; label++) {
            int n = 0;
            for (int after : AFTER[label]) {
                terms[n++] = moves[label * N + after] + score(token + 1, after) + backward[token + 1][after];
            }
            backward[token][label] = logSum(terms, n);
        }
    }

    private double score(int token, int label) {
        return (allowed[token] >> label & 1) == 1 ? scores[token][label] : Double.NEGATIVE_INFINITY;
    }

    private static double logSum(double[] terms, int count) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, terms[i]);
        }
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += StrictMath.exp(terms[i] - most);
        }
        return most + StrictMath.log(sum);
    }

    private static int[][] neighbours(boolean before) {
        int[][] all = new int[N][];
        for (int label = 0; label < N; label++) {
            int here = label;
            all[label] = IntStream.range(0, N)
                    .filter(other -> before ? Labels.follow(other, here) : Labels.follow(here, other)).toArray();
        }
        return all;
    }
}
