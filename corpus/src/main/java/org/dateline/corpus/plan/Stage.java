package org.dateline.corpus.plan;

import java.util.Locale;

/** Where in a build a document failed. */
public enum Stage {
    /** Reading it. */
    INPUT,
    /** Annotating it. */
    ANNOTATE,
    /** Writing it into the corpus' files. */
    PUBLISH,
    /** Taking over what a hand has corrected. */
    CORRECT;

    /** The stage of a name that {@link #id} gave. */
    public static Stage of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The name as files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
