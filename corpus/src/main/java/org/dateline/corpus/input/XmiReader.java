package org.dateline.corpus.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.dateline.export.MalformedException;
import org.dateline.export.view.DocumentView;

/** One annotated document a file, as we wrote it. */
final class XmiReader implements IntakeSource {

    private final InputFile file;
    private final XmiLoader loader;
    private boolean read;

    XmiReader(InputFile file, XmiLoader loader) {
        this.file = file;
        this.loader = loader;
    }

    @Override
    public Optional<Intake> next() throws IOException {
        if (read) {
            return Optional.empty();
        }
        read = true;
        Origin origin = Origin.file(file.name());
        try {
            DocumentView view = loader.load(file.path());
            return Optional.of(view.text().isBlank() ? new Intake.Rejected(origin, view.id(), "it has no text")
                    : new Intake.Annotated(origin, view));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (MalformedException e) {
            return Optional.of(new Intake.Rejected(origin, file.id(), e.getMessage()));
        }
    }

    @Override
    public void close() {
        // The loader keeps nothing open.
    }
}
