package org.dateline.corpus.card;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.LayerCounts;
import org.dateline.export.json.Json;

/** The YAML at the head of a dataset card, which Hugging Face reads. */
final class CardHeader {

    private static final Map<String, String> DTYPES =
            Map.of("string", "string", "integer", "int64", "number", "float64", "boolean", "bool");
    private static final String METADATA = "meta";

    private final CardFacts facts;
    private final List<String> lines = new ArrayList<>();

    private CardHeader(CardFacts facts) {
        this.facts = facts;
    }

    static String of(CardFacts facts) {
        CardHeader header = new CardHeader(facts);
        header.about();
        header.configs();
        header.features();
        return "---\n" + String.join("\n", header.lines) + "\n---\n";
    }

    private void about() {
        lines.add("language:");
        lines.add("- " + facts.info().language());
        lines.add("license: " + quoted(facts.info().licence() == null ? "unknown" : facts.info().licence().toLowerCase(Locale.ROOT)));
        lines.add("pretty_name: " + quoted(facts.info().title()));
        list("annotations_creators", "machine-generated");
        list("language_creators", "found");
        list("source_datasets", "original");
        list("size_categories", size(facts.counts().documents()));
        list("task_categories", "token-classification");
        list("task_ids", "named-entity-recognition", "part-of-speech", "lemmatization", "parsing");
        list("tags", "news", "timeml", "temporal-expressions", "events");
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
        List<String> splits = facts.splits().keySet().stream().filter(split -> facts.data(split) != null).toList();
        if (!splits.isEmpty()) {
            lines.add("configs:");
            lines.add("- config_name: default");
            lines.add("  data_files:");
            splits.forEach(split -> {
                lines.add("  - split: " + split);
                lines.add("    path: " + facts.data(split).path());
            });
        }
    }

    private void features() {
        lines.add("dataset_info:");
        lines.add("  features:");
        RecordField.ofRecord().forEach(field -> feature(field, "  "));
        lines.add("  splits:");
        for (Map.Entry<String, LayerCounts> split : facts.splits().entrySet()) {
            FileEntry data = facts.data(split.getKey());
            lines.add("  - name: " + split.getKey());
            lines.add("    num_bytes: " + (data == null ? 0 : data.bytes()));
            lines.add("    num_examples: " + split.getValue().documents());
        }
    }

    private void feature(RecordField field, String indent) {
        lines.add(indent + "- name: " + field.name());
        if (field.name().equals(METADATA)) {
            metadata(indent);
        } else if (field.fields().isEmpty()) {
            String type = DTYPES.getOrDefault(field.type(), "string");
            lines.add(indent + (field.repeated() ? "  list: " : "  dtype: ") + type);
        } else {
            lines.add(indent + (field.repeated() ? "  list:" : "  struct:"));
            field.fields().forEach(inner -> feature(inner, indent + "  "));
        }
    }

    private void metadata(String indent) {
        lines.add(indent + (facts.metadata().isEmpty() ? "  struct: []" : "  struct:"));
        facts.metadata().forEach(name -> {
            lines.add(indent + "  - name: " + quoted(name));
            lines.add(indent + "    dtype: string");
        });
    }

    /** A string as JSON writes it, which YAML reads alike. */
    private static String quoted(String value) {
        return Json.line(TextNode.valueOf(value));
    }
}
