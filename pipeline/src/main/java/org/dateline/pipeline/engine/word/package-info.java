/**
 * Tokens as the models see them, and what is known of words. Start with {@link org.dateline.pipeline.engine.word.Sentence}, which
 * holds the values of all fields, filled by {@link org.dateline.pipeline.engine.word.WordClasses},
 * {@link org.dateline.pipeline.engine.word.Gazetteers} and {@link org.dateline.pipeline.engine.word.Lemmatizer}.
 */
package org.dateline.pipeline.engine.word;
