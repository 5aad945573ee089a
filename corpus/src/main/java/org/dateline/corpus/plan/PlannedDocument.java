package org.dateline.corpus.plan;

import org.dateline.corpus.input.Origin;

/**
 * A document that is going to be in the corpus; its text stays where it is.
 *
 * @param position its place among all the inputs gave, from 0
 * @param sha256 checksum of its text
 * @param fingerprint checksum of its id, text and metadata and of all that makes its annotations; as long as it stays the same, so
 *     do they
 */
public record PlannedDocument(int position, Origin origin, String id, String sha256, String fingerprint) {}
