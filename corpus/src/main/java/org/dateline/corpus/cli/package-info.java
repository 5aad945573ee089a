/**
 * The command line, one command a class. Only this package touches the standard streams.
 */
package org.dateline.corpus.cli;
