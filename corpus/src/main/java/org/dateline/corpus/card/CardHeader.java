package org.dateline.corpus.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.LayerCounts;

/** The YAML at the head of a dataset card, which Hugging Face reads. */
final class CardHeader {

    /** Licences that Hugging Face has an identifier for, of those that texts and data come under. */
    private static final Set<String> LICENCES = Set.of("apache-2.0", "mit", "cc", "cc0-1.0", "cc-by-2.0", "cc-by-2.5", "cc-by-3.0",
            "cc-by-4.0", "cc-by-sa-3.0", "cc-by-sa-4.0", "cc-by-nc-2.0", "cc-by-nc-3.0", "cc-by-nc-4.0", "cc-by-nd-4.0", "cc-by-nc-nd-3.0",
            "cc-by-nc-nd-4.0", "cc-by-nc-sa-2.0", "cc-by-nc-sa-3.0", "cc-by-nc-sa-4.0", "odc-by", "odbl", "pddl", "cdla-permissive-1.0",
            "cdla-permissive-2.0", "cdla-sharing-1.0", "gfdl", "unlicense", "wtfpl", "etalab-2.0", "bsd-2-clause", "bsd-3-clause");

    private final CardFacts facts;
    private final List<String> lines = new ArrayList<>();

    private CardHeader(CardFacts facts) {
        this.facts = facts;
    }

    static String of(CardFacts facts) {
        CardHeader header = new CardHeader(facts);
        header.about();
        header.configs();
        header.info();
        return "---\n" + String.join("\n", header.lines) + "\n---\n";
    }

    private void about() {
        list("language", facts.info().language());
        licence();
        lines.add("pretty_name: " + Quoted.of(facts.info().title()));
        list("annotations_creators", "machine-generated");
        list("language_creators", "found");
        list("source_datasets", "original");
        list("size_categories", size(facts.manifest().counts().documents()));
        list("task_categories", "token-classification");
        list("task_ids", "named-entity-recognition", "part-of-speech", "lemmatization", "parsing");
        list("tags", "news", "timeml", "temporal-expressions", "events");
    }

    private void licence() {
        String stated = facts.info().licence();
        String id = stated == null ? "unknown" : stated.toLowerCase(Locale.ROOT);
        if (stated == null || LICENCES.contains(id)) {
            lines.add("license: " + id);
        } else {
            lines.add("license: other");
            lines.add("license_name: " + Quoted.of(id.replaceAll("[^a-z0-9.]+", "-")));
        }
    }

    private void list(String key, String... values) {
        lines.add(key + ":");
        List.of(values).forEach(value -> lines.add("- " + value));
    }

    private static String size(long documents) {
        String[] names = {"n<1K", "1K<n<10K", "10K<n<100K", "100K<n<1M", "1M<n<10M", "10M<n<100M"};
        int index = 0;
        for (long limit = 1_000; documents >= limit && index < names.length - 1; limit *= 10) {
            index++;
        }
        return names[index];
    }

    private void configs() {
        List<String> splits = facts.splits().keySet().stream().filter(split -> facts.loaded(split) != null).toList();
        if (!splits.isEmpty()) {
            lines.add("configs:");
            lines.add("- config_name: default");
            lines.add("  data_files:");
            splits.forEach(split -> {
                lines.add("  - split: " + split);
                lines.add("    path: " + facts.loaded(split).path());
            });
        }
    }

    private void info() {
        lines.add("dataset_info:");
        lines.add("  features:");
        List<String> features = facts.hasRows() ? Features.ofRows() : Features.ofRecords(facts.manifest().metadata(), facts.dates());
        features.forEach(feature -> lines.add("  " + feature));
        lines.add("  splits:");
        for (Map.Entry<String, LayerCounts> split : facts.splits().entrySet()) {
            FileEntry data = facts.loaded(split.getKey());
            lines.add("  - name: " + split.getKey());
            lines.add("    num_bytes: " + (data == null ? 0 : data.bytes()));
            lines.add("    num_examples: " + split.getValue().documents());
        }
    }
}
