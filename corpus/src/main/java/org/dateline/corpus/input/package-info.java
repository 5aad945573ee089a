/**
 * Articles in: files, folders, JSONL, compressed or not, and standard input, one document at a time. Start with
 * {@link org.dateline.corpus.input.Inputs}; whatever is read comes out as an {@link org.dateline.corpus.input.Intake}, which is
 * either something to work on or a rejection that says why.
 */
package org.dateline.corpus.input;
