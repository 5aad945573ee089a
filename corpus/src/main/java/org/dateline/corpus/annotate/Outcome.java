package org.dateline.corpus.annotate;

import org.dateline.export.view.DocumentView;

/** What came of annotating one article. */
public sealed interface Outcome {

    /**
     * It went well.
     *
     * @param view the annotated document
     */
    record Annotated(DocumentView view) implements Outcome {}

    /**
     * It failed.
     *
     * @param reason why, in one line
     * @param cause what was thrown, for who debugs, or null
     */
    record Failed(String reason, Throwable cause) implements Outcome {}
}
