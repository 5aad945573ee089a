package org.dateline.export.reduce;

import java.util.List;
import org.dateline.export.view.DocumentView;

/** Keeps the entities that overlap none before them; of those that begin together the longest. Other layers stay. */
public final class NoEntityOverlap implements Reduction {

    private static final String KIND = "entities overlapping";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        return NoOverlap.in("entities", document, losses);
    }
}
