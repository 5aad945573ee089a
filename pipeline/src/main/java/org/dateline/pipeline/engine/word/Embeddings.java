package org.dateline.pipeline.engine.word;

import java.io.IOException;
import org.dateline.pipeline.engine.linear.LinearModel;
import org.dateline.pipeline.engine.store.FingerprintIndex;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.store.PartReader;
import org.dateline.pipeline.engine.store.PartWriter;

/** Word embeddings, each dimension in one byte. */
public final class Embeddings {

    private final FingerprintIndex index;
    private final int dimensions;
    private final float[] scales;
    private final byte[] steps;

    /**
     * Creates embeddings.
     *
     * @param index the words, with digits replaced by 0
     * @param dimensions how many numbers a word has
     * @param scales what one step of a byte is worth, by word
     * @param steps the numbers in steps, word after word
     */
    Embeddings(FingerprintIndex index, int dimensions, float[] scales, byte[] steps) {
        this.index = index;
        this.dimensions = dimensions;
        this.scales = scales;
        this.steps = steps;
    }

    /** Reads what {@link #write} wrote. */
    public static Embeddings read(PartReader in) throws IOException {
        return new Embeddings(FingerprintIndex.read(in), in.number(), in.floats(), in.bytes());
    }

    /** Writes all of it. */
    public void write(PartWriter out) throws IOException {
        index.write(out);
        out.number(dimensions);
        out.floats(scales);
        out.bytes(steps);
    }

    /** The numbers of a word; none where it has no embedding. */
    public float[] of(String undigitalized) {
        int word = find(undigitalized);
        float[] vector = new float[word < 0 ? 0 : dimensions];
        for (int dimension = 0; dimension < vector.length; dimension++) {
            vector[dimension] = steps[word * dimensions + dimension] * scales[word];
        }
        return vector;
    }

    private int find(String undigitalized) {
        return index.find(Gram.fingerprint(0, Gram.of(undigitalized).hash()));
    }

    /** Adds what a model makes of a word's embedding, if the word has one. */
    public void add(String undigitalized, LinearModel model, float[] scores) {
        int word = find(undigitalized);
        if (word >= 0) {
            for (int dimension = 0; dimension < dimensions; dimension++) {
                model.addDense(dimension, steps[word * dimensions + dimension] * scales[word], scores);
            }
        }
    }
}
