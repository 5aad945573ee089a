package org.dateline.corpus;

import java.nio.file.Path;

/**
 * Where every file of a corpus lies. What the formats write lies where they say.
 *
 * @param root the corpus' folder
 */
public record CorpusLayout(Path root) {

    private static final String WORK = ".dateline";

    /** The record of everything that is in the corpus. */
    public Path manifest() {
        return root.resolve("manifest.json");
    }

    /** Documents that failed; there only when some did. */
    public Path quarantine() {
        return root.resolve("quarantine.jsonl");
    }

    /** What a build keeps while it is not finished; gone afterwards. */
    public Path work() {
        return root.resolve(WORK);
    }

    /** Annotated documents of a build that is not finished. */
    public Path journal() {
        return work().resolve("journal");
    }

    /** Standard input of a build that is not finished. */
    public Path standardInput() {
        return work().resolve("standard-input");
    }

    /** A file's path in the corpus as the manifest writes it, with forward slashes. */
    public String relative(Path file) {
        return root.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
