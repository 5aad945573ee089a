package org.dateline.corpus;

import java.util.List;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.plan.Quarantined;

/**
 * What a build came to.
 *
 * @param manifest the record of the corpus
 * @param annotated documents in the corpus that were annotated by this run
 * @param quarantined documents that failed
 * @param upToDate whether there was nothing to do
 */
public record BuildResult(Manifest manifest, int annotated, List<Quarantined> quarantined, boolean upToDate) {

    public BuildResult {
        quarantined = List.copyOf(quarantined);
    }

    /** Documents in the corpus. */
    public int documents() {
        return manifest.documents().size();
    }
}
