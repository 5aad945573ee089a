package org.dateline.corpus.plan;

import java.util.Locale;

/** Where in a build a document failed. */
public enum Stage {
    /** Reading it. */
    INPUT,
    /** Annotating it. */
    ANNOTATE,
    /** Taking over what a hand has corrected. */
    CORRECT;

    /** The name as files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
