/**
 * Opens a corpus again and looks for anything that is not as it should be. Start with {@link org.dateline.corpus.check.CorpusCheck}.
 */
package org.dateline.corpus.check;
