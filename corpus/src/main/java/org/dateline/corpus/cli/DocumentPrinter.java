package org.dateline.corpus.cli;

import java.io.IOException;
import org.dateline.export.view.DocumentView;

/** Prints an annotated document to standard output. */
@FunctionalInterface
interface DocumentPrinter {

    /** Prints one. */
    void print(DocumentView document) throws IOException;
}
