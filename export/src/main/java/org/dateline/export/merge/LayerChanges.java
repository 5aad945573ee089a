package org.dateline.export.merge;

import java.util.List;
import org.dateline.export.reduce.Facet;

/**
 * What a hand did to one layer of one document.
 *
 * @param layer the layer
 * @param kept how many of the annotations that were shown came back as they were
 * @param changes what was done to the others, and what is new
 */
public record LayerChanges(Facet layer, int kept, List<Change> changes) {

    public LayerChanges {
        changes = List.copyOf(changes);
    }

    /** How many changes of a kind there are. */
    public long count(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
