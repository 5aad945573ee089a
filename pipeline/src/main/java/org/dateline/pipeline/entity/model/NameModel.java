package org.dateline.pipeline.entity.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The weights of a conditional random field: what each feature says of each label, and each label of the next. */
public final class NameModel {

    private static final int N = Labels.COUNT;
    /** What is taken off the score of being outside of names: who annotates overlooks names, and the model learns to. */
    private static final double BOLDNESS = 0.2;

    private final long[] keys;
    private final float[] weights;
    private final double[] moves;
    private final Moves counted;

    /**
     * Creates a model.
     *
     * @param keys the features, in ascending order
     * @param weights by feature and label, row by row
     * @param moves by label and next label, row by row
     */
    public NameModel(long[] keys, float[] weights, double[] moves) {
        if (weights.length != keys.length * N || moves.length != N * N) {
            throw new IllegalArgumentException(keys.length + " features with " + weights.length + " weights");
        }
        this.keys = keys;
        this.weights = weights;
        this.moves = moves;
        this.counted = Moves.of(moves);
    }

    /** Reads what {@link #write} wrote. */
    public static NameModel read(DataInputStream in) throws IOException {
        long[] keys = new long[in.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readLong();
        }
        float step = in.readFloat();
        byte[] steps = in.readNBytes(keys.length * N);
        float[] weights = new float[steps.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = steps[i] * step;
        }
        double[] moves = new double[N * N];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = in.readFloat();
        }
        return new NameModel(keys, weights, moves);
    }

    /** Writes the model, each weight of a feature in one byte; features that say next to nothing are left out. */
    public void write(DataOutputStream out) throws IOException {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float step = most == 0 ? 1 : most / Byte.MAX_VALUE;
        int[] kept = IntStream.range(0, keys.length).filter(feature -> says(feature, step)).toArray();
        out.writeInt(kept.length);
        for (int feature : kept) {
            out.writeLong(keys[feature]);
        }
        out.writeFloat(step);
        for (int feature : kept) {
            for (int label = 0; label < N; label++) {
                out.writeByte(Math.round(weights[feature * N + label] / step));
            }
        }
        for (double move : moves) {
            out.writeFloat((float) move);
        }
    }

    private boolean says(int feature, float step) {
        return IntStream.range(feature * N, (feature + 1) * N).anyMatch(i -> Math.round(weights[i] / step) != 0);
    }

    /** How many features it knows. */
    public int size() {
        return keys.length;
    }

    /**
     * All ways to label a sentence.
     *
     * @param features the features of each token
     */
    public Lattice lattice(long[][] features) {
        double[][] scores = new double[features.length][N];
        for (int token = 0; token < features.length; token++) {
            scores[token][Labels.OUTSIDE] = -BOLDNESS;
            for (long feature : features[token]) {
                add(feature, scores[token]);
            }
        }
        int[] allowed = new int[features.length];
        Arrays.fill(allowed, Labels.ANY);
        return new Lattice(scores, counted, allowed);
    }

    private void add(long feature, double[] scores) {
        int place = Arrays.binarySearch(keys, feature);
        if (place >= 0) {
            for (int label = 0; label < N; label++) {
                scores[label] += weights[place * N + label];
            }
        }
    }
}
