package org.dateline.corpus;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.dateline.corpus.failure.CorpusException;

/**
 * How a build is run; changes nothing in its result as long as no document fails.
 *
 * @param output the corpus' folder
 * @param overwrite whether a folder that holds something else than a corpus may be written to
 * @param force whether documents are annotated again that have not changed
 * @param failFast whether the first document that fails ends the build
 * @param timeLimit longest time a document may take
 */
public record RunOptions(Path output, int threads, boolean overwrite, boolean force, boolean failFast, Optional<Duration> timeLimit) {

    public RunOptions {
        if (threads < 1) {
            throw CorpusException.usage("--threads must be 1 or more");
        }
    }
}
