/**
 * How one annotated document is printed: {@link org.dateline.corpus.cli.print.TextPrinter} for people,
 * {@link org.dateline.corpus.cli.print.TimelinePrinter} for its events in order, {@link org.dateline.corpus.cli.print.FormatPrinter} for
 * programs. Each prints to a writer it is given.
 */
package org.dateline.corpus.cli.print;
