package org.dateline.export;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.view.DocumentView;

/** Writes each document into a file of its own, in UTF-8 from the start. */
public class EncodedFilesWriter extends FilesWriter {

    private final String suffix;
    private final BiConsumer<DocumentView, Utf8Text> encoder;

    /** A writer of {@code folder/id + suffix}; the encoder appends a file's whole text. */
    public EncodedFilesWriter(Path folder, String suffix, BiConsumer<DocumentView, Utf8Text> encoder, boolean overwrite) {
        super(folder, overwrite);
        this.suffix = suffix;
        this.encoder = encoder;
    }

    @Override
    public void write(Rendition document) {
        write(document.view(), suffix, encoder);
    }

    /** Writes a file of a document. */
    protected final void write(DocumentView document, String fileSuffix, BiConsumer<DocumentView, Utf8Text> fileEncoder) {
        Utf8Text text = new Utf8Text(2 * document.text().length());
        fileEncoder.accept(document, text);
        write(document.id(), fileSuffix, file -> text.writeTo(file::write));
    }
}
