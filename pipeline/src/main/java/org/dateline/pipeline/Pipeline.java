package org.dateline.pipeline;

import java.util.EnumSet;
import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.resource.ResourceInitializationException;

/** The aggregate, readable top to bottom. */
public final class Pipeline {

    private Pipeline() {}

    /** The whole aggregate. */
    public static AnalysisEngineDescription description() throws ResourceInitializationException {
        return description(EnumSet.allOf(Layer.class));
    }

    /** The aggregate of the wanted layers and those they stand on. */
    public static AnalysisEngineDescription description(Set<Layer> wanted) throws ResourceInitializationException {
        Set<Layer> layers = Layer.closure(wanted);
        AggregateBuilder steps = new AggregateBuilder();
        return steps.createAggregateDescription();
    }
}
