package org.dateline.pipeline.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.pipeline.entity.model.NameModel;

/** The model that comes with the jar, read once a JVM and never changed. */
public final class ShippedModel {

    /** Name and version as the provenance states them. */
    static final String NAME = "names 1.1 over nlp4j-english 1.1.3 named entities";
    /** File of the model beside this class. */
    public static final String FILE = "names.bin";

    private ShippedModel() {}

    static NameModel model() {
        return Holder.MODEL;
    }

    /** Reads the model when it is first asked for. */
    private static final class Holder {

        private static final NameModel MODEL = read();

        private static NameModel read() {
            try (InputStream file = ShippedModel.class.getResourceAsStream(FILE)) {
                if (file == null) {
                    throw new IllegalStateException(FILE + " is not in the jar: train the model and package again");
                }
                return NameModel.read(new DataInputStream(new BufferedInputStream(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(FILE + " of the entity package cannot be read", e);
            }
        }
    }
}
