package org.dateline.pipeline.layer;

/** How sure an annotator is, as it is written down: from 0 to 1 with four decimals, so that no platform's last bit shows. */
public final class Confidence {

    private static final double STEPS = 10_000;

    private Confidence() {}

    /** The nearest number with four decimals. */
    public static double rounded(double confidence) {
        return Math.rint(confidence * STEPS) / STEPS;
    }
}
