package org.dateline.corpus.plan;

import java.util.List;

/**
 * What a build is going to do. About half a kilobyte a document; the texts stay where they are.
 *
 * @param documents those to be in the corpus, in the order of the inputs
 * @param quarantined those that failed on the way in
 * @param warnings what to tell the user, counted
 */
public record Plan(List<PlannedDocument> documents, List<Quarantined> quarantined, WarningCounts warnings) {

    public Plan {
        documents = List.copyOf(documents);
        quarantined = List.copyOf(quarantined);
    }
}
