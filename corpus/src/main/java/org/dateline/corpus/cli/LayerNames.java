package org.dateline.corpus.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import org.dateline.corpus.evaluate.document.Layer;

/** The names {@code evaluate --layer} takes. */
final class LayerNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Stream.of(Layer.values()).map(Layer::toString).iterator();
    }
}
