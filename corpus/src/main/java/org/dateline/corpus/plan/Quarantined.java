package org.dateline.corpus.plan;

import org.dateline.corpus.input.Origin;

/**
 * A document that failed.
 *
 * @param position its place among all the inputs gave, from 0
 * @param id its id as far as it is known, or null
 */
public record Quarantined(int position, Origin origin, String id, Stage stage, String reason) {}
