package org.dateline.corpus.input;

import java.io.IOException;

/** Takes what the inputs give, in their order. */
@FunctionalInterface
public interface IntakeSink {

    /**
     * Takes one.
     *
     * @throws IOException when the taker itself cannot go on; reading stops
     */
    void accept(Intake intake) throws IOException;

    /** Hears how many files were passed over because their names end as those of no input do. */
    default void ignored(int files) {}
}
