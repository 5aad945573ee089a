package org.dateline.corpus.plan;

import org.dateline.corpus.split.SplitFacts;
import org.dateline.export.view.DocumentView;
import org.dateline.pipeline.article.Article;
import org.dateline.pipeline.article.CreationTime;

/** What of a document may decide its split. */
final class Facts {

    private Facts() {}

    /**
     * The facts of an article.
     *
     * @param field metadata field that may name the split
     */
    static SplitFacts of(Article article, String field) {
        return new SplitFacts(article.id(), CreationTime.of(article), article.source(), article.extra().get(field));
    }

    /** The facts of a document that is annotated already. */
    static SplitFacts of(DocumentView view, String field) {
        return new SplitFacts(view.id(), view.metadata().dct(), view.metadata().source(), view.metadata().extra().get(field));
    }
}
