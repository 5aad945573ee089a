package org.dateline.export.returned;

import java.nio.file.Path;

/** Reads what one tool exports. */
public interface ReturnReader {

    /** Name of the tool on the command line: that of the format we write for it. */
    String id();

    /** One line: which files it takes. */
    String takes();

    /**
     * Reads a file, a folder or an archive.
     *
     * @throws org.dateline.export.MalformedException when a file is not what the tool exports; the message names file and line
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    void read(Path file, Returns into);
}
