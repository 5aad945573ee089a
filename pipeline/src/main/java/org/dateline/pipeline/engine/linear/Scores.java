package org.dateline.pipeline.engine.linear;

/** What is done with the scores a model gives its labels. */
public final class Scores {

    private Scores() {}

    /** Returns the label with the highest score, the first of them if there are several. */
    public static int best(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }

    /** Returns the best of some labels, the first of them if there are several. */
    public static int best(float[] scores, int[] labels) {
        int best = labels[0];
        for (int label : labels) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }

    /**
     * Returns the share of one label among all of them, between 0 and 1.
     *
     * @param sharpness how strongly the shares follow the scores
     */
    public static double share(float[] scores, int label, double sharpness) {
        double sum = 0;
        for (float score : scores) {
            sum += StrictMath.exp(sharpness * (score - scores[label]));
        }
        return 1 / sum;
    }
}
