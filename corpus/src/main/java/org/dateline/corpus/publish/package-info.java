/**
 * The files of a corpus, written from its annotated documents. Start with {@link org.dateline.corpus.publish.Publisher}, which writes all of
 * them in their order; {@link org.dateline.corpus.publish.Publication} marks that it is at work, and
 * {@link org.dateline.corpus.publish.PreviousCorpus} is what was in the folder before.
 */
package org.dateline.corpus.publish;
