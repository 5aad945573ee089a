package org.dateline.pipeline.entity.model;

import java.util.stream.IntStream;

/**
 * All ways to label a sentence, each with its probability under the scores of a model. Sums are of probabilities, scaled to one at each
 * token, so that only the scores themselves have to be exponentiated.
 */
public final class Lattice {

    private static final int N = Labels.COUNT;
    private static final int[][] BEFORE = neighbours(true);
    private static final int[][] AFTER = neighbours(false);

    private final double[][] scores;
    private final Moves moves;
    private final int[] allowed;
    private final double[][] factors;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scales;

    /**
     * Creates a lattice.
     *
     * @param scores by token and label
     * @param moves what each label after each counts
     * @param allowed the labels each token may have, as bits
     */
    Lattice(double[][] scores, Moves moves, int[] allowed) {
        this.scores = scores;
        this.moves = moves;
        this.allowed = allowed;
        this.factors = new double[scores.length][N];
        this.forward = new double[scores.length][N];
        this.backward = new double[scores.length][N];
        this.scales = new double[scores.length];
    }

    /** Sums over all labellings; returns the logarithm of the sum, negative infinity when no labelling is allowed. */
    public double sum() {
        double sum = 0;
        for (int token = 0; token < scores.length; token++) {
            double most = most(token);
            for (int label = 0; label < N; label++) {
                factors[token][label] = isAllowed(token, label) ? StrictMath.exp(scores[token][label] - most) : 0;
            }
            scales[token] = fillForward(token);
            if (scales[token] == 0) {
                return Double.NEGATIVE_INFINITY;
            }
            sum += most + StrictMath.log(scales[token]);
        }
        for (int token = scores.length - 1; token >= 0; token--) {
            fillBackward(token);
        }
        return sum;
    }

    /** Probability of a label at a token, after {@link #sum}. */
    public double share(int token, int label) {
        return forward[token][label] * backward[token][label];
    }

    /** Adds the probability of each pair of neighbouring labels, times a factor, to a matrix like that of the moves. */
    void addMoves(double factor, double[] matrix) {
        for (int token = 1; token < scores.length; token++) {
            for (int label = 0; label < N; label++) {
                double rest = factor * factors[token][label] * backward[token][label] / scales[token];
                for (int before : BEFORE[label]) {
                    matrix[before * N + label] += forward[token - 1][before] * moves.factor(before, label) * rest;
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
                int before = bestBefore(reached[token - 1], label);
                from[token][label] = before;
                reached[token][label] = reached[token - 1][before] + moves.score(before, label) + score(token, label);
            }
        }
        return path(reached[length - 1], from);
    }

    private int bestBefore(double[] reached, int label) {
        int best = BEFORE[label][0];
        for (int before : BEFORE[label]) {
            best = reached[before] + moves.score(before, label) > reached[best] + moves.score(best, label) ? before : best;
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

    /** Fills what leads to the labels of a token and scales it to a sum of one; returns what the sum was. */
    private double fillForward(int token) {
        boolean last = token == scores.length - 1;
        double sum = 0;
        for (int label = 0; label < N; label++) {
            double reached = last && !Labels.mayEnd(label) ? 0 : reached(token, label) * factors[token][label];
            forward[token][label] = reached;
            sum += reached;
        }
        for (int label = 0; label < N; label++) {
            forward[token][label] /= sum;
        }
        return sum;
    }

    private double reached(int token, int label) {
        if (token == 0) {
            return Labels.mayStart(label) ? 1 : 0;
        }
        double reached = 0;
        for (int before : BEFORE[label]) {
            reached += forward[token - 1][before] * moves.factor(before, label);
        }
        return reached;
    }

    private void fillBackward(int token) {
        boolean last = token == scores.length - 1;
        for (int label = 0; label < N; label++) {
            double rest = 0;
            for (int after : AFTER[label]) {
                rest += last ? 0 : moves.factor(label, after) * factors[token + 1][after] * backward[token + 1][after];
            }
            backward[token][label] = last ? Labels.mayEnd(label) ? 1 : 0 : rest / scales[token + 1];
        }
    }

    private double most(int token) {
        return IntStream.range(0, N).filter(label -> isAllowed(token, label)).mapToDouble(label -> scores[token][label]).max().orElse(0);
    }

    private double score(int token, int label) {
        return isAllowed(token, label) ? scores[token][label] : Double.NEGATIVE_INFINITY;
    }

    private boolean isAllowed(int token, int label) {
        return (allowed[token] >> label & 1) == 1;
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
