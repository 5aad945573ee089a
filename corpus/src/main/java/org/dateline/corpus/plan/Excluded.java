package org.dateline.corpus.plan;

import org.dateline.corpus.input.Origin;

/**
 * A document that is left out on purpose.
 *
 * @param position its place among all the inputs gave, from 0
 */
public record Excluded(int position, Origin origin, String id, String reason) {}
