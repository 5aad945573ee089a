package org.dateline.corpus.evaluate.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One side of a comparison: a text and its annotations.
 *
 * @param id by which the two sides are matched
 * @param scope the stretches that were annotated at all, or empty where all was
 * @param layers the layers the document has; one that is there may still hold no mark, as the links' layer never does
 * @param graph the temporal links, where their layer is there
 */
public record Annotated(String id, String text, Optional<List<Span>> scope, Map<Layer, List<Mark>> layers, TemporalGraph graph) {

    public Annotated {
        scope = scope.map(List::copyOf);
        layers = Map.copyOf(layers);
    }

    /** A document without temporal links. */
    public Annotated(String id, String text, Optional<List<Span>> scope, Map<Layer, List<Mark>> layers) {
        this(id, text, scope, layers, TemporalGraph.NONE);
    }

    /** The marks of a layer; none where the document does not have it. */
    public List<Mark> marks(Layer layer) {
        return layers.getOrDefault(layer, List.of());
    }
}
