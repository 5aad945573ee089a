package org.dateline.corpus.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.corpus.split.Split;
import org.dateline.export.LossReport;
import org.dateline.export.view.ProcessingStep;

/**
 * The record of a corpus. It holds no clock time and nothing of the machine, so equal corpora have equal manifests.
 *
 * @param manifestVersion version of this shape
 * @param configuration all that shaped the corpus
 * @param components what made the annotations, each once, in the order of the pipeline
 * @param metadata names of the further metadata that every JSONL record states, null where a document lacks it
 * @param splits counts by split, the most held-out last
 * @param losses what formats could not carry, by format and kind
 * @param quarantined how many documents failed
 * @param excluded how many documents were left out on purpose
 */
public record Manifest(int manifestVersion, Generator generator, JsonNode configuration, List<ProcessingStep> components,
        List<String> metadata, LayerCounts counts, Map<String, LayerCounts> splits, Map<String, Map<String, LossReport.Count>> losses, int quarantined,
        int excluded, List<FileEntry> files, List<DocumentEntry> documents) {

    /** The shape's present version. */
    public static final int VERSION = 1;

    public Manifest {
        components = List.copyOf(components);
        metadata = metadata == null ? List.of() : List.copyOf(metadata);
        splits = inOrder(splits);
        losses = Collections.unmodifiableMap(new TreeMap<>(losses));
        files = List.copyOf(files);
        documents = List.copyOf(documents);
    }

    private static Map<String, LayerCounts> inOrder(Map<String, LayerCounts> splits) {
        Map<String, LayerCounts> ordered = new TreeMap<>(Split.ORDER);
        ordered.putAll(splits);
        return Collections.unmodifiableMap(ordered);
    }

    /**
     * The program that built the corpus.
     *
     * @param makers checksum of engines, options, types and code
     * @param typeSystem checksum of the type system
     */
    public record Generator(String name, String version, String makers, String typeSystem) {}
}
