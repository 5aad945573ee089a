package org.dateline.pipeline.event.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.pipeline.event.EventModel;

/** Judges every document by a model that has seen neither it nor another of its group. */
final class CrossValidation {

    private static final int FOLDS = 5;

    private CrossValidation() {}

    /** Probability of each example being an event. */
    static Map<Example, Double> probabilities(List<Example> examples) {
        Map<String, Integer> folds = folds(examples);
        Map<Example, Double> probabilities = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> seen = new ArrayList<>();
            List<Example> unseen = new ArrayList<>();
            for (Example example : examples) {
                (folds.get(example.document().group()) == fold ? unseen : seen).add(example);
            }
            EventModel model = new EventModel(LogisticRegression.train(seen));
            unseen.forEach(example -> probabilities.put(example, model.probability(example.evidence())));
        }
        return probabilities;
    }

    /** Deals the groups out in turn, in the order they are met. */
    private static Map<String, Integer> folds(List<Example> examples) {
        Map<String, Integer> folds = new HashMap<>();
        for (Example example : examples) {
            folds.computeIfAbsent(example.document().group(), group -> folds.size() % FOLDS);
        }
        return folds;
    }
}
