package org.dateline.pipeline.engine.linear;

import java.io.IOException;
import java.util.List;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.store.PartReader;
import org.dateline.pipeline.engine.store.PartWriter;

/** A linear classifier over joined string features, as NLP4J trains it. */
public final class LinearModel {

    private static final char SEPARATOR = '_';

    private final List<String> labels;
    private final Features features;
    private final Item[] sets;
    private final Item[][] joined;
    private final Weights weights;
    private final float[] dense;

    /**
     * Creates a model.
     *
     * @param labels what it chooses from
     * @param features what it looks at
     * @param weights what each feature says of each label
     * @param dense what each dimension of a word embedding says of each label, or empty
     */
    LinearModel(List<String> labels, Features features, Weights weights, float[] dense) {
        this.labels = List.copyOf(labels);
        this.features = features;
        this.sets = features.sets().toArray(Item[]::new);
        this.joined = features.joined().stream().map(items -> items.toArray(Item[]::new)).toArray(Item[][]::new);
        this.weights = weights;
        this.dense = dense;
    }

    /** Reads what {@link #write} wrote. */
    public static LinearModel read(PartReader in) throws IOException {
        return new LinearModel(in.strings(), Features.read(in), Weights.read(in), in.floats());
    }

    /** Writes all of it. */
    public void write(PartWriter out) throws IOException {
        out.strings(labels);
        features.write(out);
        weights.write(out);
        out.floats(dense);
    }

    /** Returns what it chooses from. */
    public List<String> labels() {
        return labels;
    }

    /** Returns the score of every label. */
    public float[] score(Context context) {
        FeatureList found = new FeatureList();
        int kind = 0;
        for (Item item : sets) {
            addSet(kind++, item, context, found);
        }
        for (Item[] items : joined) {
            addJoined(kind++, items, context, found);
        }
        float[] scores = new float[labels.size()];
        found.addTo(weights, scores);
        return scores;
    }

    /** Adds what one dimension of a word embedding says. */
    public void addDense(int dimension, float value, float[] scores) {
        int offset = dimension * scores.length;
        for (int label = 0; label < scores.length; label++) {
            scores[label] += dense[offset + label] * value;
        }
    }

    private static void addSet(int kind, Item item, Context context, FeatureList found) {
        int token = context.locate(item);
        if (token != Context.NOWHERE) {
            for (Gram value : context.values(item, token)) {
                found.add(kind, value.hash());
            }
        }
    }

    private static void addJoined(int kind, Item[] items, Context context, FeatureList found) {
        long hash = 0;
        for (int i = 0; i < items.length; i++) {
            int token = context.locate(items[i]);
            Gram value = token == Context.NOWHERE ? null : context.value(items[i], token);
            if (value == null) {
                return;
            }
            hash = i == 0 ? value.hash() : value.after(hash, SEPARATOR);
        }
        found.add(kind, hash);
    }
}
