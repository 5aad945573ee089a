package org.dateline.corpus.cli;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.pipeline.Layer;
import picocli.CommandLine.Option;

/** Which layers a command makes. */
final class LayersToMake {

    @Option(names = "--layers", split = ",", hideParamSyntax = true, paramLabel = "LAYER,…", converter = LayerNames.Made.class,
            description = "Layers to make, with those they need; all by default. See 'dateline layers'.")
    private Set<Layer> asked = Set.of();

    /** The layers asked for; empty where none was. */
    Set<Layer> asked() {
        return asked;
    }

    /** The layers asked for, or all. */
    Set<Layer> wanted() {
        return asked.isEmpty() ? EnumSet.allOf(Layer.class) : asked;
    }
}
