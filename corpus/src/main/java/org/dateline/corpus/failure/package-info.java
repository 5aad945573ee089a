/** What goes wrong, in words. Start with {@link org.dateline.corpus.failure.CorpusException}. */
package org.dateline.corpus.failure;
