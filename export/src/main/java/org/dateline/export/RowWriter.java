package org.dateline.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.file.WrittenFile;

/** Appends one line a document, or several, to a file that appears when the writer is closed. */
public final class RowWriter implements CorpusWriter {

    private final OutputFile file;
    private final BiConsumer<Rendition, Utf8Text> encoder;
    private final List<WrittenFile> files = new ArrayList<>();

    /**
     * Begins the file.
     *
     * @param header what it begins with
     * @param encoder appends a document's lines to a text, without the last one's end
     */
    public RowWriter(Path target, String header, BiConsumer<Rendition, Utf8Text> encoder, boolean overwrite) {
        this.encoder = encoder;
        this.file = OutputFile.create(target, overwrite);
        file.write(header);
    }

    @Override
    public void write(Rendition document) {
        Utf8Text row = new Utf8Text(document.view().text().length());
        encoder.accept(document, row);
        row.append('\n').writeTo(file::write);
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
    public void discard() {
        file.close();
    }

    @Override
    public List<WrittenFile> files() {
        return List.copyOf(files);
    }
}
