package org.dateline.corpus.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.input.Digest;
import org.dateline.corpus.manifest.DocumentEntry;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.LayerCounts;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.stats.DateColumns;
import org.dateline.export.MalformedException;
import org.dateline.export.json.Json;
import org.dateline.export.jsonl.JsonlFormat;
import org.dateline.export.jsonl.RecordReader;
import org.dateline.export.view.DocumentView;

/** Every record in {@code data} is whole, keeps to its schema, stands once and in its split, and its offsets fit its text. */
final class RecordsCheck {

    private final CorpusLayout layout;
    private final RecordIndex index;
    private final Findings findings;
    private final SchemaCheck schema = new SchemaCheck(Json.parse(JsonlFormat.schema(), "record.schema.json", 0));
    private final Map<String, DocumentEntry> expected = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final DateColumns dates = new DateColumns();
    private Set<String> metadata = Set.of();
    private LayerCounts counts = LayerCounts.NONE;

    RecordsCheck(CorpusLayout layout, RecordIndex index, Findings findings) {
        this.layout = layout;
        this.index = index;
        this.findings = findings;
    }

    void check(Manifest manifest) throws IOException {
        ids(manifest);
        metadata = new TreeSet<>(manifest.metadata());
        boolean any = false;
        for (FileEntry file : manifest.files()) {
            if (file.path().startsWith("data/") && file.path().endsWith(".jsonl") && Files.exists(layout.root().resolve(file.path()))) {
                any = true;
                file(layout.root().resolve(file.path()), file.path().substring("data/".length()).replaceAll("-\\d{5}-of-.*", ""));
            }
        }
        if (any) {
            complete(manifest);
        }
    }

    private void ids(Manifest manifest) {
        for (DocumentEntry document : manifest.documents()) {
            if (expected.put(document.id(), document) != null) {
                findings.add("manifest.json", "two documents have the id '%s'".formatted(document.id()));
            }
        }
    }

    private void complete(Manifest manifest) {
        Set<String> missing = new HashSet<>(expected.keySet());
        missing.removeAll(seen.keySet());
        missing.stream().sorted().forEach(id -> findings.add("data", "there is no record of '%s'".formatted(id)));
        if (missing.isEmpty() && !counts.equals(manifest.counts())) {
            findings.add("manifest.json", "its counts are not those of the records");
        }
    }

    private void file(Path file, String split) throws IOException {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            Lines lines = new Lines(input);
            while (lines.next()) {
                String where = "%s, line %d".formatted(layout.relative(file), lines.number());
                if (!lines.isEnded()) {
                    findings.add(where, "the line is cut off");
                }
                line(where, file, lines, split);
            }
        }
    }

    private void line(String where, Path file, Lines lines, String split) {
        try {
            JsonNode json = Json.parse(new String(lines.bytes(), StandardCharsets.UTF_8), where, 0);
            List<String> problems = schema.problems(json);
            problems.forEach(problem -> findings.add(where, problem));
            if (problems.isEmpty()) {
                record(where, json, split);
                index.add(json.get("id").asText(), file, lines.offset(), lines.bytes().length);
            }
        } catch (MalformedException e) {
            findings.add(where, "it cannot be read: " + e.getMessage());
        }
    }

    private void record(String where, JsonNode json, String split) {
        DocumentView view = RecordReader.toView(json, where, 0);
        counts = counts.plus(view);
        dates.add(view);
        Set<String> names = new TreeSet<>();
        json.get("meta").fieldNames().forEachRemaining(names::add);
        if (!names.equals(metadata)) {
            findings.add(where, "its meta has the names %s, the manifest says %s".formatted(names, metadata));
        }
        String other = seen.put(view.id(), split);
        if (other != null) {
            findings.add(where, other.equals(split) ? "its id '%s' is there twice".formatted(view.id())
                    : "its document '%s' is in the split %s too".formatted(view.id(), other));
        }
        entry(where, view, split);
        new OffsetsCheck(json, where, findings).check();
    }

    private void entry(String where, DocumentView view, String split) {
        DocumentEntry entry = expected.get(view.id());
        if (entry == null) {
            findings.add(where, "the manifest does not know the document '%s'".formatted(view.id()));
            return;
        }
        if (!entry.split().equals(split)) {
            findings.add(where, "the manifest says '%s' is in the split %s".formatted(view.id(), entry.split()));
        }
        if (!entry.sourceSha256().equals(Digest.of(view.text()))) {
            findings.add(where, "the text of '%s' is not the one that was annotated".formatted(view.id()));
        }
    }

    /** The columns that hold nothing but dates, after {@link #check}. */
    DateColumns dates() {
        return dates;
    }
}
