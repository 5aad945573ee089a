package org.dateline.corpus.testing;

import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.dateline.corpus.annotate.EngineFactory;

/** Engines for tests. */
public final class Engines {

    private Engines() {}

    /** The miniature pipeline. */
    public static EngineFactory words() {
        return () -> AnalysisEngineFactory.createEngineDescription(WordAnnotator.class);
    }
}
