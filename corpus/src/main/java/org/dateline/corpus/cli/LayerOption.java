package org.dateline.corpus.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.pipeline.Layer;
import picocli.CommandLine.Option;

/** The choice of layers. */
final class LayerOption {

    @Option(names = "--layers", split = ",", hideParamSyntax = true, paramLabel = "LAYER,…",
            description = "Layers to make, with those they need; all by default. See 'dateline layers'.")
    private List<String> layers = List.of();

    /** The layers chosen. */
    Set<Layer> layers() {
        Set<Layer> chosen = EnumSet.noneOf(Layer.class);
        try {
            layers.forEach(name -> chosen.add(Layer.of(name)));
        } catch (IllegalArgumentException e) {
            throw CorpusException.usage(e.getMessage());
        }
        return chosen.isEmpty() ? EnumSet.allOf(Layer.class) : chosen;
    }
}
