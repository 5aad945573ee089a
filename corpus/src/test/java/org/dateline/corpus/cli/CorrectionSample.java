package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.export.json.Json;

/** A corpus of three annotated documents, what tools gave back of it, and what the records say, in short. */
final class CorrectionSample {

    static final String RECORDS = "data/train-00000-of-00001.jsonl";

    private CorrectionSample() {}

    /** Builds the corpus in a folder. */
    static Path corpus(Path folder) throws IOException {
        Path records = folder.resolve("records").resolve(RECORDS);
        Files.createDirectories(records.getParent());
        Files.copy(tool("original.jsonl"), records);
        ok("export", folder.resolve("records").toString(), "--from", "jsonl", "--format", "xmi", "-o", folder.resolve("in").toString());
        ok("build", folder.resolve("in/xmi").toString(), "--output", folder.resolve("corpus").toString(), "--set", "corpus.version=1.0");
        return folder.resolve("corpus");
    }

    private static void ok(String... command) {
        Run run = Run.of(command);
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** Corrects the corpus by a file of a tool. */
    static Run correct(Path corpus, Path file, String tool, Path output, String... more) {
        return Run.of(Stream.concat(Stream.of("correct", corpus.toString(), file.toString(), "--from", tool, "-o", output.toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    /** What a tool gave. */
    static Path tool(String name) {
        try {
            return Path.of(CorrectionSample.class.getResource("/org/dateline/corpus/correct/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** The records of a corpus by id. */
    static Map<String, JsonNode> records(Path corpus) throws IOException {
        Map<String, JsonNode> records = new LinkedHashMap<>();
        for (String line : Files.readAllLines(corpus.resolve(RECORDS))) {
            JsonNode record = Json.parse(line, RECORDS, 1);
            records.put(record.get("id").asText(), record);
        }
        return records;
    }

    /** The records of a corpus, byte for byte but for the provenance. */
    static List<String> withoutProvenance(Path corpus) throws IOException {
        List<String> lines = new ArrayList<>();
        records(corpus).values().forEach(record -> {
            ((ObjectNode) record).remove("provenance");
            lines.add(Json.line(record));
        });
        return lines;
    }

    /** Layers that a hand has corrected, with the tool. */
    static List<String> byHand(JsonNode record) {
        return StreamSupport.stream(record.get("provenance").spliterator(), false).filter(step -> step.get("parameters").asText().equals("by=hand"))
                .map(step -> step.get("layer").asText() + " " + step.get("component").asText()).toList();
    }

    /** Annotations of a record, one a string: id, words, label, and the values asked for. */
    static List<String> told(JsonNode record, String layer, String... values) {
        List<String> told = new ArrayList<>();
        for (JsonNode item : record.get(layer)) {
            told.add(String.join(" ", Stream.of(values).map(value -> item.get(value).asText()).toList()));
        }
        return told;
    }

    /** Packs a folder, its folders called .zip first. */
    static byte[] zip(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            pack(folder, "", zip);
        }
        return bytes.toByteArray();
    }

    private static void pack(Path folder, String prefix, ZipOutputStream zip) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                String name = prefix + entry.getFileName();
                if (Files.isDirectory(entry) && !name.endsWith(".zip")) {
                    pack(entry, name + "/", zip);
                } else {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(Files.isDirectory(entry) ? zip(entry) : Files.readAllBytes(entry));
                }
            }
        }
    }
}
