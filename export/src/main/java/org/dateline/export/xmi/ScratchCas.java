package org.dateline.export.xmi;

import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.ViewToCas;

/** A CAS that holds one document after another; made with the first, since that takes longer than filling it. */
public final class ScratchCas {

    private JCas jcas;
    private DocumentView held;

    /** The CAS with a document in it, filled anew unless it is the one that it holds. */
    public CAS holding(DocumentView document) {
        if (document != held) {
            jcas = jcas == null ? CasFactory.create() : jcas;
            jcas.reset();
            ViewToCas.fill(document, jcas);
            held = document;
        }
        return jcas.getCas();
    }
}
