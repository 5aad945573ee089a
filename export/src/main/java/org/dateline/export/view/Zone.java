package org.dateline.export.view;

/**
 * A part of the article no sentence reaches across.
 *
 * @param kind HEADER or PARAGRAPH
 */
public record Zone(int begin, int end, String kind) implements Spanned {}
