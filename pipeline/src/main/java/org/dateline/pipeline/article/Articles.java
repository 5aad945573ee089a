package org.dateline.pipeline.article;

import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.dateline.type.ArticleMetadata;

/** Reads what a document says of itself as a whole. */
public final class Articles {

    private Articles() {}

    /** The article's metadata; empty in a document that is not ours. */
    public static Optional<ArticleMetadata> metadata(JCas jcas) {
        return jcas.select(ArticleMetadata.class).findFirst();
    }

    /** The document creation time, ISO 8601, as far as it is known. */
    public static Optional<String> creationTime(JCas jcas) {
        return metadata(jcas).map(ArticleMetadata::getDocumentCreationTime);
    }
}
