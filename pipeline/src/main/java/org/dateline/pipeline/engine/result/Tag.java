package org.dateline.pipeline.engine.result;

/**
 * The part of speech of one token.
 *
 * @param label Penn Treebank tag with the OntoNotes additions ({@code HYPH}, {@code NFP}, {@code ADD}, {@code AFX})
 * @param confidence between 0 and 1: the share of the chosen tag among all tags
 */
public record Tag(String label, double confidence) {}
