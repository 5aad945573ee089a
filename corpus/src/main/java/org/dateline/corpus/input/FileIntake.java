package org.dateline.corpus.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.dateline.corpus.failure.IoMessages;

/** The documents of one file, opened when the first is asked for; a file that fails ends with a rejection. */
final class FileIntake implements Closeable {

    private final InputFile file;
    private final InputOptions options;
    private final XmiLoader loader;
    private IntakeSource source;
    private boolean ended;

    FileIntake(InputFile file, InputOptions options, XmiLoader loader) {
        this.file = file;
        this.options = options;
        this.loader = loader;
    }

    Optional<Intake> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            source = source == null ? open() : source;
            Optional<Intake> next = source.next();
            ended = next.isEmpty();
            return next;
        } catch (IOException e) {
            ended = true;
            return Optional.of(new Intake.Rejected(Origin.file(file.name()), null, unreadable(e)));
        }
    }

    /** Why something cannot be read, as a reason for a rejection. */
    static String unreadable(IOException e) {
        return "it cannot be read: " + IoMessages.of(e);
    }

    private IntakeSource open() throws IOException {
        return switch (file.kind()) {
            case TEXT -> new TextReader(file, options);
            case JSONL -> new JsonlReader(file, options);
            case XMI -> new XmiReader(file, loader);
        };
    }

    @Override
    public void close() throws IOException {
        if (source != null) {
            source.close();
        }
    }
}
