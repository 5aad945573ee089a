package org.dateline.pipeline.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.dateline.pipeline.engine.store.PartReader;
import org.dateline.pipeline.engine.store.PartWriter;

/**
 * Where the converted models go.
 *
 * @param folder an existing or a new folder
 */
record PartFolder(Path folder) {

    private static final int HEADER = 2 * Integer.BYTES + Long.BYTES;

    /** Converts a model unless the file there was made from the very same one by the same version. */
    void update(Part part, Nlp4jResource resource, Function<Object, PartWriter.Content> conversion) throws IOException {
        long source = resource.checksum();
        if (!isCurrent(part, source)) {
            write(part, source, conversion.apply(resource.read()));
        }
    }

    /** Writes a file at once: nobody sees half of it. */
    void write(Part part, long source, PartWriter.Content content) throws IOException {
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
        try (InputStream in = Files.newInputStream(file)) {
            return PartReader.isOf(source, in);
        }
    }
}
