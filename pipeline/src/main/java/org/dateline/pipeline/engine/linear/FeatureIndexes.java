package org.dateline.pipeline.engine.linear;

import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.List;
import org.dateline.pipeline.engine.store.EngineException;

/** Reaches the features of a trained model, which NLP4J keeps to itself. */
final class FeatureIndexes {

    private static final String FIELD = "feature_map";

    private FeatureIndexes() {}

    /** Returns, by kind, the place of each feature among the weights. */
    static List<Object2IntMap<String>> of(FeatureTemplate<?, ?> template) {
        try {
            java.lang.reflect.Field field = FeatureTemplate.class.getDeclaredField(FIELD);
            field.setAccessible(true);
            return ((FeatureMap) field.get(template)).getIndexMaps();
        } catch (ReflectiveOperationException e) {
            throw new EngineException("NLP4J has no field " + FIELD + ": check its version", e);
        }
    }
}
