package org.dateline.corpus.evaluate.document;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** An evaluation cannot be made of what it was given; the message says where and what to mend. */
public final class EvaluationInputException extends Exception {

    /** With a message that names the input. */
    public EvaluationInputException(String message) {
        super(message);
    }

    private EvaluationInputException(String message, IOException cause) {
        super(message, cause);
    }

    /** For a file that could not be read. */
    static EvaluationInputException unreadable(Path path, IOException cause) {
        return new EvaluationInputException(path + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "you may not read it";
        }
        if (cause instanceof CharacterCodingException) {
            return "it is not UTF-8; convert it first";
        }
        return "it cannot be read: " + cause.getMessage();
    }
}
