package org.dateline.pipeline.time.rule;

/**
 * One way to read the pieces at a place as a word of a class.
 *
 * @param length number of pieces taken
 * @param value what they stand for
 */
record Reading(int length, String value) {}
