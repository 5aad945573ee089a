/**
 * Text in: from an article file to a CAS with its header line, metadata and zones. Start with
 * {@link org.dateline.pipeline.article.ArticleToCas}; {@link org.dateline.pipeline.article.Header} and
 * {@link org.dateline.pipeline.article.DateLine} read what the text states of its date and place, and
 * {@link org.dateline.pipeline.article.CreationTime} says what counts.
 */
package org.dateline.pipeline.article;
