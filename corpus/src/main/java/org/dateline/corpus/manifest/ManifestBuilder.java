package org.dateline.corpus.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.export.LossReport;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.ProcessingStep;

/** Gathers a manifest while a corpus is written. */
public final class ManifestBuilder {

    private final Set<ProcessingStep> components = new LinkedHashSet<>();
    private final Map<String, LayerCounts> splits = new TreeMap<>();
    private final Map<String, Map<String, LossReport.Count>> losses = new TreeMap<>();
    private final List<FileEntry> files = new ArrayList<>();
    private final List<DocumentEntry> documents = new ArrayList<>();
    private List<String> metadata = List.of();
    private LayerCounts counts = LayerCounts.NONE;

    /** Adds a document as it was written. */
    public void add(DocumentEntry entry, DocumentView view) {
        documents.add(entry);
        components.addAll(view.provenance());
        counts = counts.plus(view);
        splits.put(entry.split(), splits.getOrDefault(entry.split(), LayerCounts.NONE).plus(view));
    }

    /** Sets the names of further metadata that every record states. */
    public void metadata(List<String> names) {
        metadata = names;
    }

    /** Adds a file. */
    public void add(FileEntry file) {
        files.add(file);
    }

    /** Adds what formats lost. */
    public void add(LossReport report) {
        report.byFormat().forEach((format, kinds) -> {
            Map<String, LossReport.Count> sum = losses.computeIfAbsent(format, id -> new TreeMap<>());
            kinds.forEach((kind, count) -> sum.merge(kind, count, (one, other) ->
                    new LossReport.Count(one.items() + other.items(), one.documents() + other.documents())));
        });
    }

    /** How many documents there are so far. */
    public int documentCount() {
        return documents.size();
    }

    /** How many documents a split has so far. */
    public long documentCount(String split) {
        return splits.getOrDefault(split, LayerCounts.NONE).documents();
    }

    /** The manifest of what was added. */
    public Manifest build(Manifest.Generator generator, JsonNode configuration, int quarantined, int excluded) {
        Map<String, FileEntry> latest = new HashMap<>();
        files.forEach(file -> latest.put(file.path(), file));
        List<FileEntry> sorted = latest.values().stream().sorted(Comparator.comparing(FileEntry::path)).toList();
        return new Manifest(Manifest.VERSION, generator, configuration, List.copyOf(components), metadata, counts, splits, losses,
                quarantined, excluded, sorted, documents);
    }
}
