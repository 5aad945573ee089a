package org.dateline.pipeline.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A logistic regression over named features: {@code event-model.tsv}, a feature and its weight a line, # begins a remark. */
public final class EventModel {

    /** Name of the resource beside this class. */
    public static final String RESOURCE = "event-model.tsv";
    /** Name of the weight that every word has. */
    public static final String BIAS = "bias";
    /** Least probability of an event. */
    public static final double THRESHOLD = 0.35;

    private final Map<String, Double> weights;

    /** A model of the given weights. */
    public EventModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static EventModel shared() {
        return Shared.MODEL;
    }

    /** Probability that a word with these features is an event. */
    public double probability(List<String> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static EventModel read() {
        Map<String, Double> weights = new HashMap<>();
        try (InputStream resource = EventModel.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("# ")).forEach(line -> {
                int tab = line.lastIndexOf('\t');
                weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model " + RESOURCE, e);
        }
        return new EventModel(weights);
    }

    /** Read when it is first asked for. */
    private static final class Shared {
        private static final EventModel MODEL = read();
    }
}
