package org.dateline.corpus.cli.print;

import java.io.IOException;
import org.dateline.export.view.DocumentView;

/** Prints an annotated document. */
@FunctionalInterface
public interface DocumentPrinter {

    /** Prints one. */
    void print(DocumentView document) throws IOException;
}
