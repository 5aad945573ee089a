package org.dateline.pipeline.check;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Refuses a document that breaks an invariant, with the first few of what is wrong; see {@link DocumentCheck} for the list. */
@ResourceMetaData(name = "Dateline document check", description = "Refuses a document that breaks an invariant.")
public final class CheckAnnotator extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        List<Violation> violations = DocumentCheck.of(jcas);
        List<Violation> foreign = violations.stream().filter(violation -> violation.isForeign(jcas)).toList();
        if (!foreign.isEmpty()) {
            throw new AnalysisEngineProcessException(InvalidDocumentException.foreign(foreign));
        }
        if (!violations.isEmpty()) {
            throw new AnalysisEngineProcessException(InvalidDocumentException.ours(violations));
        }
    }
}
