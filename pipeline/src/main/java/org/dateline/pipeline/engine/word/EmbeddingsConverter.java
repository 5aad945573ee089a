package org.dateline.pipeline.engine.word;

import java.util.List;
import java.util.Map;
import org.dateline.pipeline.engine.store.FingerprintIndex;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.store.KeySorter;

/** Turns word embeddings into one byte a dimension: a quarter of the room, and one name in thousands comes out differently. */
public final class EmbeddingsConverter {

    private EmbeddingsConverter() {}

    /** The embeddings of some words, which have digits replaced by 0. */
    public static Embeddings convert(Map<String, float[]> vectors) {
        KeySorter<float[]> sorter = new KeySorter<>();
        vectors.forEach((word, vector) -> sorter.add(0, Gram.of(word).hash(), vector));
        FingerprintIndex index = sorter.index();
        List<float[]> ordered = sorter.values();
        int dimensions = ordered.isEmpty() ? 0 : ordered.get(0).length;
        float[] scales = new float[ordered.size()];
        byte[] steps = new byte[ordered.size() * dimensions];
        for (int word = 0; word < scales.length; word++) {
            float[] vector = ordered.get(word);
            scales[word] = largest(vector) / Byte.MAX_VALUE;
            for (int i = 0; i < dimensions; i++) {
                steps[word * dimensions + i] = scales[word] == 0 ? 0 : (byte) Math.round(vector[i] / scales[word]);
            }
        }
        return new Embeddings(index, dimensions, scales, steps);
    }

    private static float largest(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
