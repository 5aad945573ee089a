package org.dateline.corpus.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes.
 *
 * @param out results
 * @param err messages and progress
 * @param terminal whether a person is looking on, so that progress may be drawn
 * @param colours whether colours may be used
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal, boolean colours) {}
