/**
 * What all of the link layer speaks: {@link org.dateline.pipeline.relation.link.LinkSentence}, a sentence with its events and times,
 * {@link org.dateline.pipeline.relation.link.Link}, what is said of two of them, how sure that is
 * ({@link org.dateline.pipeline.relation.link.Confidences}), and what stands for the creation time.
 */
package org.dateline.pipeline.relation.link;
