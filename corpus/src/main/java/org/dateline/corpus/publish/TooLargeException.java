package org.dateline.corpus.publish;

import org.dateline.corpus.failure.MemoryLimit;
import org.dateline.corpus.plan.PlannedDocument;

/** A document for which the memory did not suffice while it was written; the message names it and says what to do. */
public final class TooLargeException extends RuntimeException {

    private final transient PlannedDocument document;

    TooLargeException(PlannedDocument document) {
        super(document.origin() + ": " + MemoryLimit.OF_DOCUMENT);
        this.document = document;
    }

    PlannedDocument document() {
        return document;
    }
}
