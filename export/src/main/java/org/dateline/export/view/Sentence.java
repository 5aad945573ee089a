package org.dateline.export.view;

/**
 * A sentence.
 */
public record Sentence(int begin, int end) implements Spanned {}
