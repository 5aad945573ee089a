package org.dateline.pipeline.entity.feature;

import java.util.Arrays;

/** The features of one token, each reduced to 64 bits. */
final class FeatureKeys {

    private static final long PRIME = 0x100000001B3L;
    private static final long START = 0xCBF29CE484222325L;

    private long[] keys = new long[96];
    private int size;

    /** Adds a feature of a kind with a value, or with several that count together. */
    void add(String kind, CharSequence... values) {
        long key = append(START, kind);
        for (CharSequence value : values) {
            key = append((key ^ '\n') * PRIME, value);
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }

    long[] toArray() {
        return Arrays.copyOf(keys, size);
    }

    private static long append(long start, CharSequence text) {
        long key = start;
        for (int i = 0; i < text.length(); i++) {
            key = (key ^ text.charAt(i)) * PRIME;
        }
        return key;
    }
}
