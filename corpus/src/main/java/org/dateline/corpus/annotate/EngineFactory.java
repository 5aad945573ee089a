package org.dateline.corpus.annotate;

import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.pipeline.Layer;

/** Describes the engine that annotates; each thread makes one of its own from it. */
@FunctionalInterface
public interface EngineFactory {

    /** The engine's description. */
    AnalysisEngineDescription description() throws ResourceInitializationException;

    /** A new engine. */
    default AnalysisEngine create() throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngine(description());
    }

    /** Loads the models, where there are any, so that no document waits for them. */
    default void preload() {}

    /** Our pipeline's engine of these layers. */
    static EngineFactory of(Set<Layer> layers) {
        return new PipelineEngines(Set.copyOf(layers));
    }
}
