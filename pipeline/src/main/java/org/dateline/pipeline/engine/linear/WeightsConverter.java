package org.dateline.pipeline.engine.linear;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.bytes.ByteArrayList;
import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.List;
import org.dateline.pipeline.engine.store.FingerprintIndex;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.store.KeySorter;

/** Brings the weights of a model into the order of its features' fingerprints and leaves out those that are zero. */
final class WeightsConverter {

    /** A row with more than one weight in so many that is not zero is kept whole: adding it is faster. */
    private static final int WHOLE = 6;

    private final MajorVector dense;
    private final ByteArrayList columns = new ByteArrayList();
    private final FloatArrayList values = new FloatArrayList();

    private WeightsConverter(MajorVector dense) {
        this.dense = dense;
    }

    /**
     * Converts weights.
     *
     * @param features by kind, the place of each feature among the weights
     * @param weights the weights of every feature for every label
     */
    static Weights convert(List<Object2IntMap<String>> features, MajorVector weights) {
        return new WeightsConverter(weights).convert(features);
    }

    private Weights convert(List<Object2IntMap<String>> features) {
        KeySorter<Integer> sorter = new KeySorter<>();
        for (int kind = 0; kind < features.size(); kind++) {
            for (Object2IntMap.Entry<String> feature : features.get(kind).object2IntEntrySet()) {
                if (isUsed(feature.getIntValue())) {
                    sorter.add(kind, Gram.of(feature.getKey()).hash(), feature.getIntValue());
                }
            }
        }
        FingerprintIndex index = sorter.index();
        List<Integer> order = sorter.values();
        int[] rows = new int[order.size() + 1];
        for (int row = 0; row < order.size(); row++) {
            addRow(order.get(row));
            rows[row + 1] = values.size();
        }
        return new Weights(index, rows, columns.toByteArray(), values.toFloatArray());
    }

    /** Tells whether a feature has any say; NLP4J ignores the one numbered 0 and those beyond its weights. */
    private boolean isUsed(int feature) {
        return feature > 0 && feature < dense.getFeatureSize() && count(feature) > 0;
    }

    private int count(int feature) {
        int count = 0;
        for (int label = 0; label < dense.getLabelSize(); label++) {
            count += dense.get(label, feature) == 0 ? 0 : 1;
        }
        return count;
    }

    private void addRow(int feature) {
        boolean whole = count(feature) * WHOLE > dense.getLabelSize();
        for (int label = 0; label < dense.getLabelSize(); label++) {
            float weight = dense.get(label, feature);
            if (whole || weight != 0) {
                columns.add((byte) label);
                values.add(weight);
            }
        }
    }
}
