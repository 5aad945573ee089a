package org.dateline.corpus.config;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.pipeline.Layer;

/**
 * What is annotated.
 *
 * @param layers the layers wanted; those they stand on come along; empty for all
 */
public record PipelineOptions(List<Layer> layers) {

    /** All layers. */
    public static final PipelineOptions DEFAULT = new PipelineOptions(null);

    public PipelineOptions {
        layers = layers == null || layers.isEmpty() ? List.of(Layer.values()) : List.copyOf(layers);
    }

    /** The layers wanted. */
    public Set<Layer> wanted() {
        return EnumSet.copyOf(layers);
    }
}
