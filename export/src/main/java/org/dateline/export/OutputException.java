package org.dateline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** A file that cannot be written; the message names it and says what can be done. */
public final class OutputException extends UncheckedIOException {

    private final transient Path file;

    /** A failure below us, such as a full disk. */
    public OutputException(Path file, IOException cause) {
        super("Cannot write " + file + ": " + reason(cause), cause);
        this.file = file;
    }

    /** A file that is there and may not be replaced. */
    public static OutputException exists(Path file) {
        return new OutputException(file, new FileAlreadyExistsException(file.toString()));
    }

    /** A file on a medium that takes no files. */
    public static OutputException readOnly(Path file, ReadOnlyFileSystemException cause) {
        return new OutputException(file, new IOException("the file system is read-only", cause));
    }

    /** The file that cannot be written. */
    public Path file() {
        return file;
    }

    private static String reason(IOException cause) {
        if (cause instanceof FileAlreadyExistsException) {
            return "it is there already. Choose another folder, or let files be replaced (--overwrite).";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied. Choose a folder that you may write to.";
        }
        return cause.getMessage() + ".";
    }
}
