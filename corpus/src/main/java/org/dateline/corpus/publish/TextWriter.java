package org.dateline.corpus.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;

/** Writes a text as a file. */
final class TextWriter {

    private TextWriter() {}

    static Optional<WrittenFile> write(Path target, String text) {
        try (OutputFile file = OutputFile.create(target, true)) {
            file.write(text);
            return Optional.of(file.commit());
        }
    }
}
