package org.dateline.corpus.failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in words what Java says by the class of an exception. */
public final class IoMessages {

    private IoMessages() {}

    /** What went wrong, without the name of the file. */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof FileSystemLoopException) {
            return "it is a link to a folder that it lies in";
        }
        if (e instanceof FileSystemException system) {
            return system.getReason() == null ? system.getClass().getSimpleName() : system.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** The file and what went wrong with it. */
    public static String withFile(IOException e) {
        return e instanceof FileSystemException system && system.getFile() != null ? system.getFile() + ": " + of(e) : of(e);
    }
}
