/**
 * The folder of a corpus: where every file lies ({@link org.dateline.corpus.layout.CorpusLayout}, the one place that says so), whether it
 * may be written ({@link org.dateline.corpus.layout.OutputFolder}), and by whom ({@link org.dateline.corpus.layout.BuildLock}).
 */
package org.dateline.corpus.layout;
