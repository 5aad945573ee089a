package org.dateline.pipeline.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes something and reads it again. */
final class RoundTrip {

    private RoundTrip() {}

    static <T> T of(PartFolder.Content content, Part.Shape<T> shape) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PartWriter out = new PartWriter(bytes, 0)) {
            content.write(out);
        }
        try (PartReader in = new PartReader(new ByteArrayInputStream(bytes.toByteArray()))) {
            return shape.read(in);
        }
    }
}
