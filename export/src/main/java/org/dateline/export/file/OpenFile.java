package org.dateline.export.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

/** A file of text that is read as long as the stream over it is open. */
public final class OpenFile {

    private OpenFile() {}

    /**
     * Opens a file of UTF-8. Close the stream.
     *
     * @param items what the stream gives, read one after another
     * @throws UncheckedIOException when the file cannot be read or closed
     */
    public static <T> Stream<T> stream(Path file, Function<BufferedReader, Stream<T>> items) {
        try {
            BufferedReader reader = Files.newBufferedReader(file);
            return items.apply(reader).onClose(() -> close(reader, file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static void close(BufferedReader reader, Path file) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + file + ": " + e.getMessage(), e);
        }
    }
}
