package org.dateline.corpus.evaluate.score;

import java.util.List;
import org.dateline.corpus.evaluate.document.Layer;

/**
 * A layer's result.
 *
 * @param gold marks of the gold that were compared
 * @param system marks of the system that were compared
 * @param overall the layer's figures
 * @param byLabel entities by type, each measure named by its type; empty for other layers
 * @param differences the first of what is wrong, as many as were asked for
 */
public record LayerScores(Layer layer, int gold, int system, List<Score> overall, List<Score> byLabel, List<Difference> differences) {

    public LayerScores {
        overall = List.copyOf(overall);
        byLabel = List.copyOf(byLabel);
        differences = List.copyOf(differences);
    }
}
