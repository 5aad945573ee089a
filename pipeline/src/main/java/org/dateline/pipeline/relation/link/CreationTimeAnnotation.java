package org.dateline.pipeline.relation.link;

import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.article.Articles;
import org.dateline.type.TimeExpression;

/** Finds what stands for the document creation time. */
public final class CreationTimeAnnotation {

    private CreationTimeAnnotation() {}

    /** The expression in the text that states it, or else the metadata that know it. */
    public static Optional<Annotation> target(JCas jcas) {
        Optional<Annotation> stated = jcas.select(TimeExpression.class).filter(CreationTimeAnnotation::isStatedBy)
                .map(Annotation.class::cast).findFirst();
        return stated.isPresent() ? stated
                : Articles.metadata(jcas).filter(metadata -> metadata.getDocumentCreationTime() != null).map(Annotation.class::cast);
    }

    /** Whether an expression says when the document was made. */
    static boolean isStatedBy(TimeExpression time) {
        return "CREATION_TIME".equals(time.getFunctionInDocument());
    }
}
