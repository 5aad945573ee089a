package org.dateline.pipeline.layer;

import java.util.Map;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/**
 * An annotator that makes one layer over whatever tokens and sentences it finds, and records that it did. A layer that a document
 * has already, from whoever made it, is kept as it is.
 */
public abstract class LayerAnnotator extends JCasAnnotator_ImplBase {

    static {
        // A JCas class that is loaded before the type system makes UIMA 3 refuse its type.
        try {
            Class.forName("org.apache.uima.cas.impl.TypeSystemImpl");
        } catch (ClassNotFoundException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Name of the layer made, as the command line and the provenance name it. */
    protected abstract String layer();

    /** Name and version of the model or rules in use, or null. */
    protected abstract String model();

    /** Parameters that shape the result, by name; empty where all are defaults. */
    protected Map<String, String> parameters() {
        return Map.of();
    }

    /** Whether the document has something of this layer already. */
    protected abstract boolean isThere(JCas jcas);

    /** Adds the layer to the document. */
    protected abstract void annotate(JCas jcas) throws AnalysisEngineProcessException;

    /**
     * Adds the layer and the record of it; a CAS that holds no text or has the layer is left as it is, but that tokens are linked to
     * their parts of speech and lemmas.
     */
    @Override
    public final void process(JCas jcas) throws AnalysisEngineProcessException {
        if (jcas.getDocumentText() == null) {
            return;
        }
        TokenLinks.complete(jcas);
        if (isThere(jcas)) {
            return;
        }
        annotate(jcas);
        Provenance.record(jcas, layer(), getClass(), model(), parameters());
    }
}
