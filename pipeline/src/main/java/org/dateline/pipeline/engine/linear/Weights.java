package org.dateline.pipeline.engine.linear;

import java.io.IOException;
import org.dateline.pipeline.engine.store.FingerprintIndex;
import org.dateline.pipeline.engine.store.PartReader;
import org.dateline.pipeline.engine.store.PartWriter;

/** The weights of a model by feature, of which only those that are not zero are kept. */
final class Weights {

    private final FingerprintIndex index;
    private final int[] rows;
    private final byte[] columns;
    private final float[] values;

    /**
     * Creates the weights.
     *
     * @param index the features
     * @param rows where the weights of each feature start, and at last where they end
     * @param columns the label of each weight
     * @param values the weights
     */
    Weights(FingerprintIndex index, int[] rows, byte[] columns, float[] values) {
        this.index = index;
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    static Weights read(PartReader in) throws IOException {
        return new Weights(FingerprintIndex.read(in), in.ints(), in.bytes(), in.floats());
    }

    void write(PartWriter out) throws IOException {
        index.write(out);
        out.ints(rows);
        out.bytes(columns);
        out.floats(values);
    }

    /**
     * Adds the weights of some features, as far as the model knows them, to the scores of the labels.
     *
     * @param features their fingerprints; the array is used up
     * @param count how many there are
     */
    void add(long[] features, int count, float[] scores) {
        int known = 0;
        for (int i = 0; i < count; i++) {
            int row = index.find(features[i]);
            if (row >= 0) {
                features[known++] = row;
            }
        }
        for (int i = 0; i < known; i++) {
            addRow((int) features[i], scores);
        }
    }

    private void addRow(int row, float[] scores) {
        int begin = rows[row];
        int end = rows[row + 1];
        if (end - begin == scores.length) {
            addFull(begin, scores);
        } else {
            for (int i = begin; i < end; i++) {
                scores[columns[i] & 0xFF] += values[i];
            }
        }
    }

    /** A row with as many weights as there are labels has them in the order of the labels. */
    private void addFull(int begin, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += values[begin + label];
        }
    }
}
