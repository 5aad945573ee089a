package org.dateline.export.merge;

import java.util.List;
import org.dateline.export.view.DocumentView;

/**
 * A corrected document.
 *
 * @param document the original with what a hand has changed
 * @param layers what was done, by layer, for each layer that the tool showed
 * @param disagreements how many entities were corrected in two layers of the tool, each in another way, so that one was not taken
 */
public record Merged(DocumentView document, List<LayerChanges> layers, int disagreements) {

    public Merged {
        layers = List.copyOf(layers);
    }
}
