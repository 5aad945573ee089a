package org.dateline.corpus.evaluate.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An annotation: a span and what is said of it.
 *
 * @param labels one for each of the layer's {@link Layer#columns()}; null where nothing is said
 */
public record Mark(Span span, List<String> labels) {

    public Mark {
        labels = Collections.unmodifiableList(new ArrayList<>(labels));
    }

    /** The same span and labels elsewhere. */
    public Mark at(Span other) {
        return new Mark(other, labels);
    }

    /** The same mark with another first label. */
    public Mark labelled(String first) {
        List<String> changed = new ArrayList<>(labels);
        changed.set(0, first);
        return new Mark(span, changed);
    }

    /** Whether a column holds a label. */
    public boolean isLabelled(int column) {
        String label = labels.get(column);
        return label != null && !label.isEmpty();
    }
}
