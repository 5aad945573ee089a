package org.dateline.corpus.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a build is going to do. Takes about a kilobyte a document; the texts stay where they are.
 *
 * @param documents those to be in the corpus, in the order of the inputs
 * @param quarantined those that failed on the way in
 * @param excluded those left out on purpose
 * @param clusters those that say the same
 * @param metadata names of further metadata that any of the documents has
 * @param warnings what to tell the user, counted
 */
public record Plan(List<PlannedDocument> documents, List<Quarantined> quarantined, List<Excluded> excluded,
        List<DuplicateCluster> clusters, SortedSet<String> metadata, WarningCounts warnings) {

    private static final String NO_METADATA = "none";

    public Plan {
        documents = List.copyOf(documents);
        quarantined = List.copyOf(quarantined);
        excluded = List.copyOf(excluded);
        clusters = List.copyOf(clusters);
        metadata = Collections.unmodifiableSortedSet(new TreeSet<>(metadata));
    }

    /**
     * The names of further metadata that every record states. There is always one, for an object without any can be written to no
     * Parquet file, and Hugging Face makes Parquet of all it shows.
     */
    public List<String> recordMetadata() {
        return metadata.isEmpty() ? List.of(NO_METADATA) : List.copyOf(metadata);
    }

    /** The same with a document less. */
    public Plan without(PlannedDocument document) {
        return new Plan(documents.stream().filter(each -> each != document).toList(), quarantined, excluded, clusters, metadata, warnings);
    }
}
