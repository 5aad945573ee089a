package org.dateline.export.merge;

import java.util.List;
import org.dateline.export.view.DocumentView;

/**
 * A corrected document.
 *
 * @param document the original with what a hand has changed
 * @param layers what was done, by layer, for each layer that the tool showed
 */
public record Merged(DocumentView document, List<LayerChanges> layers) {

    public Merged {
        layers = List.copyOf(layers);
    }
}
