package org.dateline.corpus.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of the manifest. */
public final class ManifestSchema {

    private ManifestSchema() {}

    /** The schema, draft 2020-12. */
    public static String text() {
        try (InputStream input = ManifestSchema.class.getResourceAsStream("manifest.schema.json")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema cannot be read from the program: " + e.getMessage(), e);
        }
    }
}
