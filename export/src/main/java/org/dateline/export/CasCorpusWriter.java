package org.dateline.export;

import org.apache.uima.cas.CAS;

/** A writer that can take the CAS itself, so that annotations of types that we do not know survive too. */
public interface CasCorpusWriter extends CorpusWriter {

    /**
     * Adds a document.
     *
     * @param id the document's id, which names its file
     * @throws OutputException when a file cannot be written
     */
    void write(String id, CAS cas);
}
