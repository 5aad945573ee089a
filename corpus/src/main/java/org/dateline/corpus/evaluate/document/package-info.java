/**
 * What an evaluation reads: documents with the layers to compare, and label maps. Start with
 * {@link org.dateline.corpus.evaluate.document.Annotated}; a {@link org.dateline.corpus.evaluate.document.DocumentSource} hands them
 * out one by one.
 *
 * <p>All offsets are code points, end exclusive.
 */
package org.dateline.corpus.evaluate.document;
