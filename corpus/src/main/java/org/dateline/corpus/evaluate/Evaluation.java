package org.dateline.corpus.evaluate;

import java.util.List;
import org.dateline.corpus.evaluate.score.LayerScores;

/**
 * What came out of a comparison.
 *
 * @param documents how many documents the gold has
 * @param missing ids of gold documents that the system does not have, counted as empty
 * @param differing ids of documents whose text differs in more than white space, counted as empty
 * @param extra ids of documents that only the system has, not counted
 * @param layers the layers' figures
 */
public record Evaluation(int documents, List<String> missing, List<String> differing, List<String> extra, List<LayerScores> layers) {

    public Evaluation {
        missing = List.copyOf(missing);
        differing = List.copyOf(differing);
        extra = List.copyOf(extra);
        layers = List.copyOf(layers);
    }
}
