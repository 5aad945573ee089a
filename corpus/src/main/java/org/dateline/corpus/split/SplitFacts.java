package org.dateline.corpus.split;

/**
 * What of a document may decide its split; what is not known is null.
 *
 * @param date creation time, ISO 8601
 * @param given the split its metadata name
 */
public record SplitFacts(String id, String date, String source, String given) {}
