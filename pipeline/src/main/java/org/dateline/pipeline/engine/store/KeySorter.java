package org.dateline.pipeline.engine.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects fingerprints with what belongs to them and brings them into the order of an index. */
public final class KeySorter<T> {

    private final List<Entry<T>> entries = new ArrayList<>();

    /** Adds a value under the fingerprint of a feature's kind and hash. */
    public void add(int kind, long hash, T value) {
        entries.add(new Entry<>(Gram.fingerprint(kind, hash), value));
    }

    /** Returns the fingerprints in order; two that are the same are an error. */
    public FingerprintIndex index() {
        entries.sort(Comparator.comparingLong((Entry<T> entry) -> entry.key ^ Long.MIN_VALUE));
        return new FingerprintIndex(entries.stream().mapToLong(Entry::key).toArray());
    }

    /** Returns the values in the order of the index. */
    public List<T> values() {
        return entries.stream().map(Entry::value).toList();
    }

    private record Entry<T>(long key, T value) {}
}
