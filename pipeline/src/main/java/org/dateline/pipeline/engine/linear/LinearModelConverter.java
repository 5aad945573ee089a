package org.dateline.pipeline.engine.linear;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.pipeline.engine.store.EngineException;

/** Turns a trained NLP4J component into a linear model without the weights that are zero. */
public final class LinearModelConverter {

    private LinearModelConverter() {}

    /** The model of a component, with its features and weights. */
    public static LinearModel convert(OnlineComponent<?, ?> component) {
        OnlineOptimizer optimizer = component.getOptimizer();
        if (optimizer.getBias() != 0 || optimizer.getWeightVector().hasActivationFunction()) {
            throw new EngineException("A bias or an activation function is not foreseen: " + optimizer.getClass());
        }
        FeatureTemplate<?, ?> template = component.getFeatureTemplate();
        MajorVector sparse = optimizer.getWeightVector().getSparseWeightVector();
        return new LinearModel(
                optimizer.getLabelMap().getLabelList(),
                features(template),
                WeightsConverter.convert(FeatureIndexes.of(template), sparse),
                dense(optimizer.getWeightVector().getDenseWeightVector()));
    }

    private static Features features(FeatureTemplate<?, ?> template) {
        List<Item> sets = template.getSetFeatureList().stream().map(LinearModelConverter::item).toList();
        List<List<Item>> joined = template.getFeatureList().stream()
                .map(items -> Arrays.stream(items).map(LinearModelConverter::item).toList())
                .toList();
        return new Features(sets, joined);
    }

    private static Item item(FeatureItem item) {
        return new Item(
                Source.valueOf(upper(item.source)),
                item.window,
                item.relation == null ? Relation.SELF : Relation.valueOf(upper(item.relation)),
                Field.valueOf(upper(item.field)),
                item.attribute instanceof Integer length ? length : 0);
    }

    private static String upper(Enum<?> constant) {
        return constant.name().toUpperCase(Locale.ROOT);
    }

    /** Returns the weights of a word embedding, by dimension first. */
    private static float[] dense(MajorVector weights) {
        int labels = weights.getLabelSize();
        float[] dense = new float[weights.size()];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = weights.get(i % labels, i / labels);
        }
        return dense;
    }
}
