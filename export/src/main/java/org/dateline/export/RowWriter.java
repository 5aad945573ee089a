package org.dateline.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;

/** Appends one line a document to a file that appears when the writer is closed. */
public final class RowWriter implements CorpusWriter {

    private final OutputFile file;
    private final Function<Rendition, String> encoder;
    private final List<WrittenFile> files = new ArrayList<>();

    /**
     * Begins the file.
     *
     * @param header what it begins with
     * @param encoder gives a document's line without its end
     */
    public RowWriter(Path target, String header, Function<Rendition, String> encoder, boolean overwrite) {
        this.encoder = encoder;
        this.file = OutputFile.create(target, overwrite);
        file.write(header);
    }

    @Override
    public void write(Rendition document) {
        file.write(encoder.apply(document));
        file.write("\n");
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

    @Override
    public List<WrittenFile> files() {
        return List.copyOf(files);
    }
}
