package org.dateline.corpus.filter;

import java.util.Optional;
import org.dateline.export.view.DocumentView;
import org.dateline.pipeline.Layer;

/** Looks at an annotated document and says why it is not wanted. */
public final class LayerFilter {

    private final FilterOptions options;

    /** Filters by these options. */
    public LayerFilter(FilterOptions options) {
        this.options = options;
    }

    /** Why a document is not wanted; empty when it is. */
    public Optional<String> objection(DocumentView view) {
        return options.layers().stream().filter(layer -> !has(view, layer)).findFirst()
                .map(layer -> "it has no annotation of the layer " + layer.id());
    }

    private static boolean has(DocumentView view, Layer layer) {
        return switch (layer) {
            case TOKENS -> !view.tokens().isEmpty();
            case POS -> view.tokens().stream().anyMatch(token -> token.xpos() != null);
            case DEPENDENCIES -> view.tokens().stream().anyMatch(token -> token.hasDependency());
            case ENTITIES -> !view.entities().isEmpty();
            case TIMES -> !view.timexes().isEmpty();
            case EVENTS -> !view.events().isEmpty();
            case LINKS -> !view.tlinks().isEmpty();
        };
    }
}
