package org.dateline.corpus.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The documents of one open file. */
interface IntakeSource extends Closeable {

    /** The next document; empty at the end. */
    Optional<Intake> next() throws IOException;
}
