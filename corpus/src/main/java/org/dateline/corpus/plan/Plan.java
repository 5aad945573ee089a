package org.dateline.corpus.plan;

import java.util.List;

/**
 * What a build is going to do. Takes about a kilobyte a document; the texts stay where they are.
 *
 * @param documents those to be in the corpus, in the order of the inputs
 * @param quarantined those that failed on the way in
 * @param excluded those left out on purpose
 * @param clusters those that say the same
 * @param warnings what to tell the user, counted
 */
public record Plan(List<PlannedDocument> documents, List<Quarantined> quarantined, List<Excluded> excluded,
        List<DuplicateCluster> clusters, WarningCounts warnings) {

    public Plan {
        documents = List.copyOf(documents);
        quarantined = List.copyOf(quarantined);
        excluded = List.copyOf(excluded);
        clusters = List.copyOf(clusters);
    }
}
