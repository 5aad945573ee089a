package org.dateline.corpus.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds documents that say the same, exactly or nearly. Deterministic; holds about 800 bytes a document and no text.
 */
public final class DuplicateFinder {

    /** So many documents of a bucket are compared with each other; of more, each with the latest so many. */
    private static final int COMPARED = 32;

    private final DuplicateOptions options;
    private final List<int[]> signatures = new ArrayList<>();
    private final List<Long> exact = new ArrayList<>();

    /** Finds by these options. */
    public DuplicateFinder(DuplicateOptions options) {
        this.options = options;
    }

    /** Adds the next document. */
    public void add(String text) {
        List<String> words = Shingles.words(text);
        exact.add(Shingles.hash(words, 0, words.size()));
        signatures.add(MinHash.signature(Shingles.of(words, options.shingle())));
    }

    /** Clusters of two documents and more, in the order of their first. */
    public List<Cluster> clusters() {
        Clusters clusters = new Clusters(signatures.size());
        for (int band = 0; band < MinHash.BANDS; band++) {
            compare(buckets(band), clusters);
        }
        return clusters.ofTwoAndMore().stream().map(documents -> new Cluster(documents, isExact(documents))).toList();
    }

    private boolean isExact(List<Integer> documents) {
        return documents.stream().map(exact::get).distinct().count() == 1;
    }

    /** Documents sorted by the hash of a band: the hash in the upper half, the document's number in the lower. */
    private long[] buckets(int band) {
        long[] keys = new long[signatures.size()];
        for (int document = 0; document < keys.length; document++) {
            keys[document] = (long) MinHash.band(signatures.get(document), band) << 32 | document;
        }
        Arrays.sort(keys);
        return keys;
    }

    private void compare(long[] keys, Clusters clusters) {
        for (int i = 1; i < keys.length; i++) {
            for (int j = i - 1; j >= Math.max(0, i - COMPARED) && keys[j] >> 32 == keys[i] >> 32; j--) {
                joinIfAlike((int) keys[j], (int) keys[i], clusters);
            }
        }
    }

    private void joinIfAlike(int one, int other, Clusters clusters) {
        boolean alike = clusters.find(one) != clusters.find(other)
                && MinHash.similarity(signatures.get(one), signatures.get(other)) >= options.threshold();
        if (alike) {
            clusters.join(one, other);
        }
    }
}
