package org.dateline.corpus.annotate;

import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.pipeline.Layer;
import org.dateline.pipeline.Pipeline;

/** Our pipeline's engine. */
record PipelineEngines(Set<Layer> layers) implements EngineFactory {

    @Override
    public AnalysisEngineDescription description() throws ResourceInitializationException {
        return Pipeline.description(layers);
    }

    @Override
    public void preload() {
        Pipeline.preload(layers);
    }
}
