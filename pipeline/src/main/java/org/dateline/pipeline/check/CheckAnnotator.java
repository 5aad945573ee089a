package org.dateline.pipeline.check;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Refuses a document that breaks an invariant, with the first few of what is wrong; see {@link DocumentCheck} for the list. */
@ResourceMetaData(name = "Dateline document check", description = "Refuses a document that breaks an invariant.")
public final class CheckAnnotator extends JCasAnnotator_ImplBase {

    private static final int SHOWN = 5;

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        List<String> violations = DocumentCheck.violations(jcas);
        if (!violations.isEmpty()) {
            throw new AnalysisEngineProcessException(new InvalidDocumentException(violations.size(),
                    String.join("; ", violations.subList(0, Math.min(SHOWN, violations.size())))));
        }
    }
}
