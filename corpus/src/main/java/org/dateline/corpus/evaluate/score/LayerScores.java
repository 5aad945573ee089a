package org.dateline.corpus.evaluate.score;

import java.util.List;
import java.util.Optional;
import org.dateline.corpus.evaluate.document.Layer;

/**
 * A layer's result.
 *
 * @param gold marks of the gold that were compared
 * @param system marks of the system that were compared
 * @param overall the layer's figures
 * @param byLabel entities by type, each measure named by its type; empty for other layers
 * @param differences the first of what is wrong with marks, as many as were asked for
 * @param links what is only told of temporal links; empty for other layers
 */
public record LayerScores(Layer layer, int gold, int system, List<Score> overall, List<Score> byLabel, List<Difference> differences,
        Optional<LinkScores> links) {

    public LayerScores {
        overall = List.copyOf(overall);
        byLabel = List.copyOf(byLabel);
        differences = List.copyOf(differences);
    }
}
