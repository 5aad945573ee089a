/**
 * From inputs to a corpus. Start with {@link org.dateline.corpus.CorpusBuild}, which reads as the list of what is done: plan, annotate,
 * publish; {@link org.dateline.corpus.CorpusCorrection} makes a corpus of one that came back from annotators,
 * {@link org.dateline.corpus.CorpusExport} writes one in other formats. {@link org.dateline.corpus.config.BuildConfig} says what shapes the
 * result, {@link org.dateline.corpus.layout.CorpusLayout} where every file lies. Each package below is one concern.
 */
package org.dateline.corpus;
