package org.dateline.corpus;

import java.util.List;
import org.dateline.corpus.plan.Quarantined;

/**
 * What a build came to.
 *
 * @param documents documents in the corpus
 * @param annotated those of them that were annotated by this run
 * @param quarantined documents that failed
 * @param upToDate whether there was nothing to do
 */
public record BuildResult(int documents, int annotated, List<Quarantined> quarantined, boolean upToDate) {

    public BuildResult {
        quarantined = List.copyOf(quarantined);
    }
}
