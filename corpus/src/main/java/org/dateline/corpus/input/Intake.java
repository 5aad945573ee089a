package org.dateline.corpus.input;

import org.dateline.export.view.DocumentView;
import org.dateline.pipeline.article.Article;

/** What one place of the input gave. */
public sealed interface Intake {

    /** Where it came from. */
    Origin origin();

    /**
     * An article to annotate.
     *
     * @param idGiven whether the input names the document; otherwise its id was derived from its content
     */
    record Plain(Origin origin, Article article, boolean idGiven) implements Intake {}

    /** A document that is annotated already. */
    record Annotated(Origin origin, DocumentView view) implements Intake {}

    /**
     * Something that cannot be taken in.
     *
     * @param id the document's id as far as it is known, or null
     * @param reason what is wrong and what to do about it
     */
    record Rejected(Origin origin, String id, String reason) implements Intake {}
}
