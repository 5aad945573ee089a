package org.dateline.export.brat;

import java.nio.file.Path;
import org.dateline.export.EncodedFilesWriter;
import org.dateline.export.Rendition;

/** Writes the two files of each document, and at the end the configuration. */
final class BratWriter extends EncodedFilesWriter {

    private final BratConfig config = new BratConfig();
    private boolean closed;

    BratWriter(Path folder, boolean overwrite) {
        super(folder, BratFormat.TEXT, (document, file) -> file.append(document.text()).append('\n'), overwrite);
    }

    @Override
    public void write(Rendition document) {
        super.write(document);
        write(document.view(), BratFormat.ANNOTATIONS, (view, file) -> new BratEncoder(view, config, file).write());
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
