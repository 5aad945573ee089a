package org.dateline.corpus.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.corpus.evaluate.document.Annotated;
import org.dateline.corpus.evaluate.document.DocumentSource;
import org.dateline.corpus.evaluate.document.EvaluationInputException;
import org.dateline.corpus.evaluate.document.Layer;
import org.dateline.corpus.evaluate.score.DocumentPair;
import org.dateline.corpus.evaluate.score.LayerScorer;
import org.dateline.corpus.evaluate.score.LayerScores;
import org.dateline.corpus.evaluate.score.Offer;
import org.dateline.corpus.evaluate.score.ScoringOptions;

/** Compares two sources of documents in one pass. Good for one comparison. */
public final class Evaluator {

    private final Set<Layer> wanted;
    private final Map<Layer, LayerScorer> scorers = new EnumMap<>(Layer.class);
    private final Offer goldOffer = new Offer();
    private final List<String> missing = new ArrayList<>();
    private final List<String> differing = new ArrayList<>();
    private int documents;

    /**
     * Prepares a comparison.
     *
     * @param layers the layers to compare; empty for every layer that both sides have
     */
    public Evaluator(Set<Layer> layers, ScoringOptions options) {
        this.wanted = Set.copyOf(layers);
        for (Layer layer : layers.isEmpty() ? Set.of(Layer.values()) : layers) {
            scorers.put(layer, LayerScorer.of(layer, options));
        }
    }

    /**
     * Compares all documents of the gold with the system's of the same ids.
     *
     * @throws EvaluationInputException where an input cannot be read, or nothing can be compared
     */
    public Evaluation evaluate(DocumentSource gold, DocumentSource system) throws EvaluationInputException {
        SystemDocuments systemDocuments = new SystemDocuments(system);
        for (Optional<Annotated> next = gold.next(); next.isPresent(); next = gold.next()) {
            add(next.get(), systemDocuments.take(next.get().id()));
        }
        List<String> extra = systemDocuments.remaining();
        requireCommonDocuments(extra);
        return new Evaluation(documents, missing, differing, extra, layerScores(systemDocuments.offer()));
    }

    private void add(Annotated gold, Optional<Annotated> system) {
        documents++;
        goldOffer.add(gold);
        DocumentPair pair = DocumentPair.of(gold, system);
        if (system.isEmpty()) {
            missing.add(gold.id());
        } else if (pair.system() != system.get()) {
            differing.add(gold.id());
        }
        scorers.values().forEach(scorer -> scorer.add(pair));
    }

    private void requireCommonDocuments(List<String> extra) throws EvaluationInputException {
        if (documents == 0) {
            throw new EvaluationInputException("the gold has no document");
        }
        if (missing.size() == documents) {
            throw new EvaluationInputException("the system has no document of the gold; they are matched by id, and the gold's first is \""
                    + missing.get(0) + (extra.isEmpty() ? "\"" : "\", the system's \"" + extra.get(0) + "\""));
        }
    }

    private List<LayerScores> layerScores(Offer systemOffer) throws EvaluationInputException {
        List<LayerScores> scores = scorers.entrySet().stream()
                .filter(entry -> !wanted.isEmpty() || goldOffer.has(entry.getKey()) && systemOffer.has(entry.getKey()))
                .map(entry -> entry.getValue().scores(goldOffer, systemOffer)).toList();
        if (scores.isEmpty()) {
            throw new EvaluationInputException("gold and system have no layer in common; name one to count what is missing");
        }
        return scores;
    }
}
