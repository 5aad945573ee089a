package org.dateline.pipeline.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.pipeline.layer.ResourceLines;

/** A logistic regression over named features: {@code event-model.tsv}, a feature and its weight a line. */
public final class EventModel {

    /** Name of the resource beside this class. */
    public static final String RESOURCE = "event-model.tsv";
    /** Name of the weight that every word has. */
    public static final String BIAS = "bias";
    /** Least probability of an event. */
    public static final double THRESHOLD = 0.4;

    private static final Pattern EMBEDDING = Pattern.compile("embedding(\\d+)/(.+)");
    private static final double[] NONE = {};

    private final Map<String, Double> weights;
    /** Weights of the numbers of an embedding, by the kind of word. */
    private final Map<String, double[]> ofEmbeddings = new HashMap<>();

    /** A model of the given weights. */
    public EventModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
        weights.forEach((feature, weight) -> {
            Matcher name = EMBEDDING.matcher(feature);
            if (name.matches()) {
                setOfEmbedding(name.group(2), Integer.parseInt(name.group(1)), weight);
            }
        });
    }

    private void setOfEmbedding(String kind, int dimension, double weight) {
        double[] old = ofEmbeddings.getOrDefault(kind, NONE);
        double[] longer = Arrays.copyOf(old, Math.max(old.length, dimension + 1));
        longer[dimension] = weight;
        ofEmbeddings.put(kind, longer);
    }

    static EventModel shared() {
        return Shared.MODEL;
    }

    /** Probability that a word of which this is known is an event. */
    public double probability(Evidence evidence) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String feature : evidence.names()) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        double[] ofEmbedding = ofEmbeddings.getOrDefault(evidence.kind(), NONE);
        for (int dimension = 0; dimension < ofEmbedding.length && dimension < evidence.embedding().length; dimension++) {
            sum += ofEmbedding[dimension] * evidence.embedding()[dimension];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static EventModel read() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : ResourceLines.beside(EventModel.class, RESOURCE)) {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return new EventModel(weights);
    }

    /** Read when it is first asked for. */
    private static final class Shared {
        private static final EventModel MODEL = read();
    }
}
