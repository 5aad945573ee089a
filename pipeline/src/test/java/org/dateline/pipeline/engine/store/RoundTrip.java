package org.dateline.pipeline.engine.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes something and reads it again. */
public final class RoundTrip {

    private RoundTrip() {}

    /** What is read after something was written. */
    public static <T> T of(PartWriter.Content content, PartReader.Shape<T> shape) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PartWriter out = new PartWriter(bytes, 0)) {
            content.write(out);
        }
        try (PartReader in = new PartReader(new ByteArrayInputStream(bytes.toByteArray()))) {
            return shape.read(in);
        }
    }
}
