package org.dateline.corpus.manifest;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.export.file.OutputFile;

/** A manifest as a file. */
public final class ManifestFile {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ManifestFile() {}

    /** Writes a manifest. */
    public static void write(Path path, Manifest manifest) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (OutputFile file = OutputFile.create(path, true); OutputStream out = file.asStream()) {
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines)).writeValue(out, manifest);
            file.commit();
        }
    }

    /**
     * Reads a manifest.
     *
     * @throws IOException when it is not there or not a manifest
     */
    public static Manifest read(Path path) throws IOException {
        try (InputStream input = Files.newInputStream(path)) {
            return JSON.readValue(input, Manifest.class);
        }
    }
}
