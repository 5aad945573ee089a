package org.dateline.corpus.plan;

import org.dateline.corpus.input.Origin;
import org.dateline.corpus.split.Split;
import org.dateline.corpus.split.SplitFacts;

/**
 * A document that is going to be in the corpus; its text stays where it is.
 *
 * @param position its place among all the inputs gave, from 0
 * @param sha256 checksum of its text
 * @param fingerprint checksum of its id, text and metadata and of all that makes its annotations; as long as it stays the same, so
 *     do they
 * @param facts what may decide its split
 */
public record PlannedDocument(int position, Origin origin, String sha256, String fingerprint, SplitFacts facts, Split split) {

    /** Its id, unique in the corpus. */
    public String id() {
        return facts.id();
    }

    /** The same in another split. */
    PlannedDocument in(Split other) {
        return new PlannedDocument(position, origin, sha256, fingerprint, facts, other);
    }
}
