package org.dateline.corpus.dedup;

import java.util.Arrays;
import java.util.Random;

/**
 * Signatures whose agreement estimates how many shingles two texts share. Made of {@value #BANDS} bands of {@value #ROWS} rows: two
 * texts with Jaccard similarity s agree on a whole band, and so are compared, with probability 1 - (1 - s^3)^64: 0.83 at s = 0.3,
 * 0.99998 at s = 0.55, 0.0005 at s = 0.02.
 */
final class MinHash {

    static final int BANDS = 64;
    static final int ROWS = 3;
    private static final int SIZE = BANDS * ROWS;
    private static final long FIXED_SEED = 20260101L;
    private static final long[] MULTIPLIERS = new Random(FIXED_SEED).longs(SIZE).map(value -> value | 1).toArray();
    private static final long[] ADDENDS = new Random(FIXED_SEED + 1).longs(SIZE).toArray();

    private MinHash() {}

    /** The signature of a set of shingles. */
    static int[] signature(long[] shingles) {
        int[] signature = new int[SIZE];
        Arrays.fill(signature, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < SIZE; i++) {
                signature[i] = Math.min(signature[i], (int) (shingle * MULTIPLIERS[i] + ADDENDS[i] >>> 32));
            }
        }
        return signature;
    }

    /** Estimates the Jaccard similarity of two texts. */
    static double similarity(int[] one, int[] other) {
        int alike = 0;
        for (int i = 0; i < SIZE; i++) {
            alike += one[i] == other[i] ? 1 : 0;
        }
        return (double) alike / SIZE;
    }

    /** Hash of one band of a signature. */
    static int band(int[] signature, int band) {
        long hash = band;
        for (int row = 0; row < ROWS; row++) {
            hash = Shingles.mix(hash * 31 + signature[band * ROWS + row]);
        }
        return (int) hash;
    }
}
