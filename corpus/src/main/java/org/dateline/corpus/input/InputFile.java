package org.dateline.corpus.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A file to read.
 *
 * @param name what messages and the manifest call it
 * @param id id of the document it holds, when it holds one
 * @param kind how it is read
 */
record InputFile(Path path, String name, String id, InputKind kind) {

    /** Opens it, unpacked. */
    InputStream open() throws IOException {
        InputStream raw = Files.newInputStream(path);
        return isCompressed() ? new GZIPInputStream(new BufferedInputStream(raw)) : raw;
    }

    private boolean isCompressed() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
