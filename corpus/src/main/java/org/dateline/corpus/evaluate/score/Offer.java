package org.dateline.corpus.evaluate.score;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.corpus.evaluate.document.Annotated;
import org.dateline.corpus.evaluate.document.Layer;
import org.dateline.corpus.evaluate.document.Layer.Column;
import org.dateline.corpus.evaluate.document.Mark;

/** What a side has at all, seen over its documents: figures for what it never says would only mislead. */
public final class Offer {

    private final Set<Layer> layers = EnumSet.noneOf(Layer.class);
    private final Set<String> tags = new HashSet<>();

    /** Takes note of what a document has. */
    public void add(Annotated document) {
        document.layers().forEach((layer, marks) -> {
            layers.add(layer);
            if (layer.isTagging()) {
                addTags(layer.columns(), marks);
            }
        });
    }

    private void addTags(List<Column> columns, List<Mark> marks) {
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (!tags.contains(columns.get(i).key()) && marks.stream().anyMatch(mark -> mark.isLabelled(column))) {
                tags.add(columns.get(i).key());
            }
        }
    }

    /** Whether there is anything of the layer. */
    public boolean has(Layer layer) {
        return layer.isTagging() ? layer.columns().stream().map(Column::key).anyMatch(tags::contains) : layers.contains(layer);
    }

    boolean has(Measure measure) {
        return measure.kind() != Measure.Kind.ALIGNED || tags.contains(measure.name());
    }
}
