/**
 * Zones, sentences and tokens. Start with {@link org.dateline.pipeline.segment.SegmentAnnotator}. The header line, blank lines and
 * line ends that are no soft wraps part the text first ({@link org.dateline.pipeline.segment.Lines}); inside a line
 * {@link org.dateline.pipeline.segment.SentenceSplitter} decides at each final mark, and {@code AbbreviationStops} whether a full stop
 * is an abbreviation's. {@link org.dateline.pipeline.segment.SentenceAnnotator} finds the same sentences over foreign tokens.
 */
package org.dateline.pipeline.segment;
