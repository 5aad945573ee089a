/**
 * Sentences as the rules for events and links see them, without UIMA. Start with
 * {@link org.dateline.pipeline.event.sentence.TaggedSentence}; {@link org.dateline.pipeline.event.sentence.TaggedSentences} reads them
 * off a document.
 */
package org.dateline.pipeline.event.sentence;
