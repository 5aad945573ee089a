package org.dateline.corpus.annotate;

import java.util.Map;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.export.view.CasToView;
import org.dateline.export.view.DocumentView;
import org.dateline.export.xmi.CasFactory;
import org.dateline.pipeline.article.Article;
import org.dateline.pipeline.article.ArticleToCas;

/** One engine and the one CAS it works in, for one thread at a time. */
final class Worker {

    static {
        Uima.start();
    }

    private static final String FIRST = "Rain fell on Oslo on Monday.";

    private final AnalysisEngine engine;
    private final JCas jcas;

    Worker(EngineFactory factory) throws ResourceInitializationException {
        this.engine = factory.create();
        this.jcas = CasFactory.create();
    }

    /** Annotates a sentence, so that what is loaded at first use is loaded. */
    void warmUp() throws ResourceInitializationException {
        try {
            annotate(new Article("first", FIRST, null, null, null, null, null, Map.of()));
        } catch (AnalysisEngineProcessException e) {
            throw new ResourceInitializationException(e);
        }
    }

    DocumentView annotate(Article article) throws AnalysisEngineProcessException {
        jcas.reset();
        ArticleToCas.fill(article, jcas);
        engine.process(jcas);
        return CasToView.of(jcas);
    }

    void close() {
        engine.destroy();
    }
}
