package org.dateline.export.brat;

import java.nio.file.Path;
import org.dateline.export.Rendition;
import org.dateline.export.TextFilesWriter;

/** Writes the two files of each document, and at the end the configuration. */
final class BratWriter extends TextFilesWriter {

    private final BratConfig config = new BratConfig();
    private boolean closed;

    BratWriter(Path folder, boolean overwrite) {
        super(folder, BratFormat.TEXT, document -> document.text() + "\n", overwrite);
    }

    @Override
    public void write(Rendition document) {
        super.write(document);
        write(document.view().id(), BratFormat.ANNOTATIONS, new BratEncoder(document.view(), config).text());
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            writeShared("annotation.conf", config.annotation());
            writeShared("visual.conf", config.visual());
        }
    }
}
