package org.dateline.pipeline.engine.linear;

import java.util.Arrays;
import org.dateline.pipeline.engine.store.Gram;

/** The features found in one context; looked up together, they do not wait for memory one by one. */
final class FeatureList {

    private long[] fingerprints = new long[192];
    private int count;

    void add(int kind, long hash) {
        if (count == fingerprints.length) {
            fingerprints = Arrays.copyOf(fingerprints, 2 * count);
        }
        fingerprints[count++] = Gram.fingerprint(kind, hash);
    }

    /** Adds the weights of all features to the scores of the labels, once. */
    void addTo(Weights weights, float[] scores) {
        weights.add(fingerprints, count, scores);
        count = 0;
    }
}
