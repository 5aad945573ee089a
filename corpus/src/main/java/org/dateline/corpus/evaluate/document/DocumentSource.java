package org.dateline.corpus.evaluate.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Hands out documents one by one, so that a corpus need not fit into memory. */
public interface DocumentSource extends AutoCloseable {

    /**
     * Opens a JSONL file, a folder of XMI, or a corpus that has one.
     *
     * @throws EvaluationInputException where there is neither
     */
    static DocumentSource open(Path path, Fields fields) throws EvaluationInputException {
        return Files.isDirectory(path) ? XmiFolder.open(path, fields) : JsonlSource.open(path, fields);
    }

    /**
     * The next document; empty after the last.
     *
     * @throws EvaluationInputException where it cannot be read, or has the id of an earlier one
     */
    Optional<Annotated> next() throws EvaluationInputException;

    @Override
    void close() throws EvaluationInputException;
}
