package org.dateline.corpus.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the command that brings corrections back: a corpus to correct, and a place for what comes of it. */
abstract class CorrectionCase {

    @TempDir
    private static Path shared;
    private static Path corpus;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() throws IOException {
        corpus = CorrectionSample.corpus(shared);
    }

    /** The corpus to correct. */
    static Path corpus() {
        return corpus;
    }

    /** A folder of the test's own. */
    Path folder() {
        return folder;
    }

    /** Where the corrected corpus is put. */
    Path target() {
        return folder.resolve("corrected");
    }

    Run correct(Path file, String tool, String... more) {
        return CorrectionSample.correct(corpus, file, tool, target(), more);
    }

    Run correct(String files, String tool, String... more) {
        return correct(CorrectionSample.tool(files), tool, more);
    }
}
