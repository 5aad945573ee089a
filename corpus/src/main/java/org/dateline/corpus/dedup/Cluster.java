package org.dateline.corpus.dedup;

import java.util.List;

/**
 * Documents that say the same.
 *
 * @param documents their numbers in the order they were added, ascending
 * @param exact whether they differ in nothing but case, punctuation and white space
 */
public record Cluster(List<Integer> documents, boolean exact) {

    public Cluster {
        documents = List.copyOf(documents);
    }
}
