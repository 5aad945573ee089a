package org.dateline.corpus.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps standard input in a file, for a build reads its inputs more than once. */
public final class Spool {

    private static final String NAME = "standard input";

    private Spool() {}

    /** Copies all of the stream to the file. */
    public static void keep(InputStream input, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.copy(input, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The kept file: JSONL when its first visible character is an opening brace, otherwise one text without an id. */
    static InputFile file(Path kept) throws IOException {
        return new InputFile(kept, NAME, null, startsWithBrace(kept) ? InputKind.JSONL : InputKind.TEXT);
    }

    private static boolean startsWithBrace(Path kept) throws IOException {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(kept))) {
            int read = input.read();
            while (read >= 0 && (read <= ' ' || read == 0xEF || read == 0xBB || read == 0xBF)) {
                read = input.read();
            }
            return read == '{';
        }
    }
}
