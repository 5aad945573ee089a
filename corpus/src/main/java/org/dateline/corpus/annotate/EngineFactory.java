package org.dateline.corpus.annotate;

import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.pipeline.Layer;
import org.dateline.pipeline.Pipeline;

/** Describes the engine that annotates; each thread makes one of its own from it. */
@FunctionalInterface
public interface EngineFactory {

    /** The engine's description. */
    AnalysisEngineDescription description() throws ResourceInitializationException;

    /** A new engine. */
    default AnalysisEngine create() throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngine(description());
    }

    /** The aggregate of the layers. */
    static EngineFactory of(Set<Layer> layers) {
        return () -> Pipeline.description(layers);
    }
}
