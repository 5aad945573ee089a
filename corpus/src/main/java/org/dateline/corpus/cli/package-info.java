/**
 * The command line. Start with {@link org.dateline.corpus.cli.Dateline}; each command has a file of its own, and
 * {@link org.dateline.corpus.cli.ErrorReport} alone turns what goes wrong into a line and an exit code. Only this package touches the
 * standard streams; how a document looks there is in {@code print}.
 */
package org.dateline.corpus.cli;
