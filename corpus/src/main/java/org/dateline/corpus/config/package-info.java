/**
 * All that shapes a corpus, in one file or in flags. Start with {@link org.dateline.corpus.config.BuildConfig};
 * {@link org.dateline.corpus.config.ConfigFile} reads it from YAML and says which line is wrong.
 */
package org.dateline.corpus.config;
