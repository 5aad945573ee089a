/** What there is in a corpus, in figures. Start with {@link org.dateline.corpus.stats.CorpusStatistics}. */
package org.dateline.corpus.stats;
