package org.dateline.corpus.plan;

import java.util.Locale;

/** Where in a build a document failed. */
public enum Stage {
    /** Reading it. */
    INPUT,
    /** Annotating it. */
    ANNOTATE;

    /** The name as files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
