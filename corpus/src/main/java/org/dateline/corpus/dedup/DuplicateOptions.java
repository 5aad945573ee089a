package org.dateline.corpus.dedup;

import org.dateline.corpus.failure.CorpusException;

/**
 * What counts as a duplicate and what becomes of it. What is null takes its default.
 *
 * @param threshold least share of shingles that near duplicates have in common (Jaccard), from 0 to 1
 * @param shingle words in a shingle
 */
public record DuplicateOptions(Policy policy, Double threshold, Integer shingle) {

    /** Near duplicates stay, in one split. */
    public static final DuplicateOptions DEFAULT = new DuplicateOptions(null, null, null);

    private static final double LEAST_ALIKE = 0.3;

    /** What becomes of duplicates. */
    public enum Policy {
        /** The first stays, the others are left out. */
        DROP,
        /** All stay and go into one split. */
        GROUP,
        /** All stay and are only reported; splits do not heed them. */
        KEEP
    }

    public DuplicateOptions {
        policy = policy == null ? Policy.GROUP : policy;
        threshold = threshold == null ? (Double) LEAST_ALIKE : threshold;
        shingle = shingle == null ? (Integer) 2 : shingle;
        if (threshold <= 0 || threshold > 1 || shingle < 1) {
            throw CorpusException.usage("a duplicate's threshold is over 0 and at most 1, its shingle 1 word or more");
        }
    }
}
