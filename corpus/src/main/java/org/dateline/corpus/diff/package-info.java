/** What is different between two corpora. Start with {@link org.dateline.corpus.diff.CorpusDiff}. */
package org.dateline.corpus.diff;
