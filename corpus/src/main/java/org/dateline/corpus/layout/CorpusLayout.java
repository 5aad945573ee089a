package org.dateline.corpus.layout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.export.Format;
import org.dateline.export.Formats;
import org.dateline.export.file.CorpusFolder;

/**
 * Where every file of a corpus lies. What the formats write lies where they say.
 *
 * @param root the corpus' folder
 */
public record CorpusLayout(Path root) {

    /** The record of everything that is in the corpus. */
    public Path manifest() {
        return root.resolve("manifest.json");
    }

    /** The JSON Schema of the manifest. */
    public Path manifestSchema() {
        return root.resolve("manifest.schema.json");
    }

    /** The JSON Schema of the records; there when records are. */
    public Path recordSchema() {
        return root.resolve("record.schema.json");
    }

    /** The dataset card. */
    public Path card() {
        return root.resolve("README.md");
    }

    /** The description for machines. */
    public Path croissant() {
        return root.resolve("croissant.json");
    }

    /** What is different from the corpus that was there before; there only when there was one. */
    public Path changes() {
        return root.resolve("CHANGES.md");
    }

    /** Documents that failed; there only when some did. */
    public Path quarantine() {
        return root.resolve("quarantine.jsonl");
    }

    /** Documents left out on purpose; there only when some were. */
    public Path excluded() {
        return root.resolve("excluded.jsonl");
    }

    /** What was corrected by hand, a line a document; there only when something was. */
    public Path corrections() {
        return root.resolve("corrections.jsonl");
    }

    /** Clusters of duplicates; there only when there are some. */
    public Path duplicates() {
        return root.resolve("duplicates.jsonl");
    }

    /** The report's folder. */
    public Path report() {
        return root.resolve("report");
    }

    /** What a build keeps for the next; may be deleted, after which the next build annotates everything again. */
    public Path work() {
        return root.resolve(".dateline");
    }

    /** Annotated documents. */
    public Path journal() {
        return work().resolve("journal");
    }

    /** Standard input of a build that is not finished. */
    public Path standardInput() {
        return work().resolve("standard-input");
    }

    /** What is held while a build runs. */
    public Path lock() {
        return work().resolve("lock");
    }

    /** There while files are being written. */
    public Path publishing() {
        return work().resolve("publishing");
    }

    /** There when the folder held something else before it became a corpus. */
    public Path shared() {
        return work().resolve("shared");
    }

    /** The format that says most of the documents here: jsonl, which loses nothing, else xmi; empty where neither is there. */
    public Optional<Format> fullestFormat() {
        if (!CorpusFolder.list(root.resolve("data"), ".jsonl").isEmpty()) {
            return Optional.of(Formats.get("jsonl"));
        }
        return Files.isDirectory(root.resolve("xmi")) ? Optional.of(Formats.get("xmi")) : Optional.empty();
    }

    /** A file's path in the corpus as the manifest writes it, with forward slashes. */
    public String relative(Path file) {
        return root.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
