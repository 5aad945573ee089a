package org.dateline.corpus.plan;

import java.util.List;

/**
 * Documents that say the same.
 *
 * @param kind exact or near
 * @param documents their ids, in the order of the inputs
 * @param dropped the ids of those that were left out for it
 */
public record DuplicateCluster(String kind, List<String> documents, List<String> dropped) {

    public DuplicateCluster {
        documents = List.copyOf(documents);
        dropped = List.copyOf(dropped);
    }
}
