package org.dateline.corpus.evaluate.document;

import java.util.Optional;
import java.util.Set;

/**
 * What to read of each record.
 *
 * @param layers the layers wanted
 * @param override field to read them from in place of each layer's own, or empty
 */
public record Fields(Set<Layer> layers, Optional<String> override) {

    public Fields {
        layers = Set.copyOf(layers);
    }

    /** The field that holds a layer. */
    public String of(Layer layer) {
        return override.orElse(layer.field());
    }
}
