package org.dateline.pipeline.entity.model;

/**
 * What it counts that one label follows another.
 *
 * @param scores by label and next label, row by row
 * @param factors the exponentials of the scores, computed once for many sentences
 */
record Moves(double[] scores, double[] factors) {

    static Moves of(double[] scores) {
        double[] factors = new double[scores.length];
        for (int move = 0; move < scores.length; move++) {
            factors[move] = StrictMath.exp(scores[move]);
        }
        return new Moves(scores, factors);
    }

    double score(int before, int now) {
        return scores[before * Labels.COUNT + now];
    }

    double factor(int before, int now) {
        return factors[before * Labels.COUNT + now];
    }
}
