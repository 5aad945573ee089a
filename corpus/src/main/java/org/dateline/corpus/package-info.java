/**
 * From inputs to a corpus. Start with {@link org.dateline.corpus.CorpusBuild}, which reads as the list of what is done: plan, annotate,
 * publish. {@link org.dateline.corpus.config.BuildConfig} says what shapes the result, {@link org.dateline.corpus.CorpusLayout} where every
 * file lies.
 */
package org.dateline.corpus;
