package org.dateline.pipeline.engine.store;

import java.io.IOException;

/** Finds the place of a 64-bit key among sorted keys: a directory of the leading bits, then a look at a few neighbours. */
public final class FingerprintIndex {

    private static final int KEYS_PER_BUCKET = 2;

    private final long[] keys;
    private final int[] starts;
    private final int shift;

    /**
     * Creates an index.
     *
     * @param keys in ascending order as unsigned numbers, without repetition
     */
    FingerprintIndex(long[] keys) {
        this.keys = keys;
        int bits = Math.max(1, 64 - Long.numberOfLeadingZeros(keys.length / KEYS_PER_BUCKET));
        this.shift = 64 - bits;
        this.starts = new int[(1 << bits) + 1];
        fillStarts();
    }

    /** Reads what {@link #write} wrote. */
    public static FingerprintIndex read(PartReader in) throws IOException {
        return new FingerprintIndex(in.longs());
    }

    /** Writes all of it. */
    public void write(PartWriter out) throws IOException {
        out.longs(keys);
    }

    int size() {
        return keys.length;
    }

    /** Returns the place of a key, or -1. */
    public int find(long key) {
        int bucket = (int) (key >>> shift);
        int end = starts[bucket + 1];
        for (int i = starts[bucket]; i < end; i++) {
            if (keys[i] == key) {
                return i;
            }
        }
        return -1;
    }

    private void fillStarts() {
        int bucket = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i > 0 && Long.compareUnsigned(keys[i - 1], keys[i]) >= 0) {
                throw new EngineException("Keys out of order at " + i + ": convert the models again");
            }
            while (bucket <= (int) (keys[i] >>> shift)) {
                starts[bucket++] = i;
            }
        }
        while (bucket < starts.length) {
            starts[bucket++] = keys.length;
        }
    }
}
