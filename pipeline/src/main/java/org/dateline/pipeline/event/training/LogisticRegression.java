package org.dateline.pipeline.event.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.pipeline.event.EventModel;
import org.dateline.pipeline.event.Evidence;

/** Trains a logistic regression with a penalty that keeps few features (L1), by LIBLINEAR; the same examples give the same weights. */
final class LogisticRegression {

    private static final double COST = 0.6;
    private static final double PRECISION = 0.01;
    private static final long SEED = 20220212;

    private final Map<String, Integer> numbers = new HashMap<>();

    private LogisticRegression() {}

    /** Weights by feature, none of them zero. */
    static SortedMap<String, Double> train(List<Example> examples) {
        return new LogisticRegression().weights(examples);
    }

    private SortedMap<String, Double> weights(List<Example> examples) {
        Linear.disableDebugOutput();
        number(EventModel.BIAS);
        examples.forEach(example -> number(example.evidence()));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = numbers.size();
        problem.x = examples.stream().map(this::nodes).toArray(Feature[][]::new);
        problem.y = examples.stream().mapToDouble(example -> example.event() ? 1 : 0).toArray();
        Parameter parameter = new Parameter(SolverType.L1R_LR, COST, PRECISION);
        parameter.setRandom(new Random(SEED));
        return named(Linear.train(problem, parameter));
    }

    private int number(String feature) {
        return numbers.computeIfAbsent(feature, unseen -> numbers.size() + 1);
    }

    private void number(Evidence evidence) {
        evidence.names().forEach(this::number);
        IntStream.range(0, evidence.embedding().length).forEach(dimension -> number(evidence.nameOf(dimension)));
    }

    private Feature[] nodes(Example example) {
        Evidence evidence = example.evidence();
        SortedMap<Integer, Double> values = new TreeMap<>();
        values.put(number(EventModel.BIAS), 1.0);
        evidence.names().forEach(feature -> values.put(number(feature), 1.0));
        for (int dimension = 0; dimension < evidence.embedding().length; dimension++) {
            values.put(number(evidence.nameOf(dimension)), (double) evidence.embedding()[dimension]);
        }
        return values.entrySet().stream().map(value -> new FeatureNode(value.getKey(), value.getValue())).toArray(Feature[]::new);
    }

    private SortedMap<String, Double> named(Model model) {
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        SortedMap<String, Double> weights = new TreeMap<>();
        numbers.forEach((feature, number) -> {
            double weight = sign * model.getFeatureWeights()[number - 1];
            if (weight != 0) {
                weights.put(feature, weight);
            }
        });
        return weights;
    }
}
