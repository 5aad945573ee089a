package org.dateline.pipeline.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/**
 * Where the converted models go.
 *
 * @param folder an existing or a new folder
 */
record PartFolder(Path folder) {

    private static final int HEADER = 2 * Integer.BYTES + Long.BYTES;

    /** Converts a model unless the file there was made from the very same one by the same version. */
    void update(Part part, Nlp4jResource resource, Function<Object, Content> conversion) throws IOException {
        long source = resource.checksum();
        if (!isCurrent(part, source)) {
            write(part, source, conversion.apply(resource.read()));
        }
    }

    /** Writes a file at once: nobody sees half of it. */
    void write(Part part, long source, Content content) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(part.file() + ".part");
        try (PartWriter out = new PartWriter(Files.newOutputStream(unfinished), source)) {
            content.write(out);
        }
        Files.move(unfinished, folder.resolve(part.file()), StandardCopyOption.REPLACE_EXISTING);
    }

    boolean isCurrent(Part part, long source) throws IOException {
        Path file = folder.resolve(part.file());
        if (!Files.exists(file) || Files.size(file) < HEADER) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == PartReader.MAGIC && in.readInt() == PartReader.VERSION && in.readLong() == source;
        }
    }

    /** What a file holds. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it. */
        void write(PartWriter out) throws IOException;
    }
}
