package org.dateline.pipeline.engine.linear;

import java.util.List;
import org.dateline.pipeline.engine.store.KeySorter;

/** A model that looks at nothing but embeddings. */
public final class DenseModel {

    private DenseModel() {}

    /** A model of these labels with what each dimension says of each, dimension after dimension. */
    public static LinearModel of(List<String> labels, float[] dense) {
        Weights none = new Weights(new KeySorter<Void>().index(), new int[1], new byte[0], new float[0]);
        return new LinearModel(labels, new Features(List.of(), List.of()), none, dense);
    }
}
