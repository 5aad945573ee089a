package org.dateline.corpus.annotate;

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

    private final AnalysisEngine engine;
    private final JCas jcas;

    Worker(EngineFactory factory) throws ResourceInitializationException {
        this.engine = factory.create();
        this.jcas = CasFactory.create();
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
