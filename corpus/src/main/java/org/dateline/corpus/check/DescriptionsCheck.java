package org.dateline.corpus.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.card.Features;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.stats.DateColumns;
import org.dateline.export.MalformedException;
import org.dateline.export.json.Json;

/** The card and the Croissant file say of splits, columns and files what the manifest and the records say. */
final class DescriptionsCheck {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final String FENCE = "---\n";

    private final CorpusLayout layout;
    private final DateColumns dates;
    private final Findings findings;

    DescriptionsCheck(CorpusLayout layout, DateColumns dates, Findings findings) {
        this.layout = layout;
        this.dates = dates;
        this.findings = findings;
    }

    void check(Manifest manifest) throws IOException {
        if (Files.exists(layout.card())) {
            card(manifest);
        }
        if (Files.exists(layout.croissant())) {
            croissant(manifest);
        }
    }

    private void card(Manifest manifest) throws IOException {
        try {
            card(manifest, Files.readString(layout.card()));
        } catch (CharacterCodingException e) {
            findings.add(layout.relative(layout.card()), "it is not UTF-8");
        } catch (JsonProcessingException e) {
            findings.add(layout.relative(layout.card()), "its header is not YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private void card(Manifest manifest, String text) throws IOException {
        String name = layout.relative(layout.card());
        int end = text.indexOf("\n" + FENCE, FENCE.length());
        if (!text.startsWith(FENCE) || end < 0) {
            findings.add(name, "it has no YAML header");
            return;
        }
        JsonNode header = YAML.readTree(text.substring(FENCE.length(), end + 1));
        splits(name, header, manifest);
        columns(name, header, manifest);
        header.path("configs").forEach(config -> config.path("data_files").forEach(data -> {
            if (!Files.exists(layout.root().resolve(data.path("path").asText()))) {
                findings.add(name, "its data file '%s' is not there".formatted(data.path("path").asText()));
            }
        }));
    }

    private void splits(String name, JsonNode header, Manifest manifest) {
        Map<String, Long> stated = new HashMap<>();
        header.path("dataset_info").path("splits")
                .forEach(split -> stated.put(split.path("name").asText(), split.path("num_examples").asLong()));
        Map<String, Long> counted = new HashMap<>();
        manifest.splits().forEach((split, counts) -> counted.put(split, counts.documents()));
        if (!stated.equals(counted)) {
            findings.add(name, "it says the splits have %s documents, the manifest %s".formatted(stated, counted));
        }
    }

    /** What is loaded has the columns that are declared; nothing is where there is neither JSONL nor Parquet. */
    private void columns(String name, JsonNode header, Manifest manifest) throws IOException {
        String loaded = header.at("/configs/0/data_files/0/path").asText();
        if (loaded.isEmpty()) {
            return;
        }
        List<String> features = loaded.endsWith(".parquet") ? Features.ofRows() : Features.ofRecords(manifest.metadata(), dates);
        if (!YAML.readTree(String.join("\n", features)).equals(header.path("dataset_info").path("features"))) {
            findings.add(name, "the columns it declares are not those of the data");
        }
    }

    private void croissant(Manifest manifest) throws IOException {
        String name = layout.relative(layout.croissant());
        Map<String, FileEntry> files = new HashMap<>();
        manifest.files().forEach(file -> files.put(file.path(), file));
        try {
            JsonNode croissant = Json.parse(Files.readString(layout.croissant()), name, 0);
            croissant.path("distribution").forEach(file -> {
                FileEntry entry = files.get(file.path("contentUrl").asText());
                if (entry == null || !entry.sha256().equals(file.path("sha256").asText())) {
                    findings.add(name, "what it says of '%s' is not what the manifest says".formatted(file.path("contentUrl").asText()));
                }
            });
        } catch (CharacterCodingException e) {
            findings.add(name, "it is not UTF-8");
        } catch (MalformedException e) {
            findings.add(name, e.getMessage());
        }
    }
}
