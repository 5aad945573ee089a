package org.dateline.corpus;

import org.dateline.corpus.plan.Plan;
import org.dateline.corpus.plan.Quarantined;

/** Hears how a build goes on; called on one thread. */
public interface BuildListener {

    /** Nobody listens. */
    BuildListener SILENT = new BuildListener() {};

    /**
     * The plan is made.
     *
     * @param done documents whose annotations are there already
     */
    default void planned(Plan plan, int done) {}

    /**
     * A document was annotated.
     *
     * @param words its number of tokens
     */
    default void annotated(int words) {}

    /** A document failed. */
    default void failed(Quarantined document) {}

    /** All documents are annotated and the files are being written. */
    default void publishing() {}
}
