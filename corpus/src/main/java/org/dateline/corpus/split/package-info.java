/**
 * Which documents are for training, which for validation and which for testing. Start with {@link org.dateline.corpus.split.Splitter}.
 */
package org.dateline.corpus.split;
