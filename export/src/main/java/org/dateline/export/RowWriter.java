package org.dateline.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;

/** Appends one line a document to a file that appears when the writer is closed. */
public class RowWriter implements CorpusWriter {

    private final OutputFile file;
    private final Function<DocumentView, String> encoder;
    private final List<WrittenFile> files = new ArrayList<>();

    /** Begins the file; the encoder gives a line without its end. */
    public RowWriter(Path target, Function<DocumentView, String> encoder, boolean overwrite) {
        this.encoder = encoder;
        this.file = OutputFile.create(target, overwrite);
    }

    @Override
    public void write(DocumentView document) {
        file.write(encoder.apply(document) + "\n");
    }

    @Override
    public void close() {
        if (!files.isEmpty()) {
            return;
        }
        try (file) {
            files.add(file.commit());
        }
    }

    /** Adds a file that belongs to the corpus as a whole. */
    protected final void writeShared(Path target, String text, boolean overwrite) {
        try (OutputFile shared = OutputFile.create(target, overwrite)) {
            shared.write(text);
            files.add(shared.commit());
        }
    }

    @Override
    public final List<WrittenFile> files() {
        return List.copyOf(files);
    }
}
