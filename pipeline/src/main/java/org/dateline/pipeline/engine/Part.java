package org.dateline.pipeline.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.pipeline.engine.store.EngineException;
import org.dateline.pipeline.engine.store.PartReader;

/** One of the files the engine's models are converted to. */
enum Part {
    AMBIGUITIES("ambiguities"),
    CLUSTERS("clusters"),
    GAZETTEERS("gazetteers"),
    EMBEDDINGS("embeddings"),
    TAGGER("tagger"),
    NAMER("namer"),
    PARSER("parser");

    private final String name;

    Part(String name) {
        this.name = name;
    }

    /** Returns the name of the file, which lies beside this class. */
    String file() {
        return name + ".bin";
    }

    /** Reads this part from the class path. */
    <T> T load(PartReader.Shape<T> shape) {
        try (PartReader in = new PartReader(open())) {
            return shape.read(in);
        } catch (IOException e) {
            throw new EngineException("Cannot read the model " + file() + ": build the pipeline module again", e);
        }
    }

    private InputStream open() throws IOException {
        InputStream in = Part.class.getResourceAsStream(file());
        if (in == null) {
            throw new FileNotFoundException(file());
        }
        return in;
    }
}
