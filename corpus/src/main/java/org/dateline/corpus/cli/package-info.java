/**
 * The command line. Start with {@link org.dateline.corpus.cli.Dateline}; each command has a file of its own, and
 * {@link org.dateline.corpus.cli.ErrorReport} alone turns what goes wrong into a line and an exit code. Only this package touches the
 * standard streams.
 */
package org.dateline.corpus.cli;
