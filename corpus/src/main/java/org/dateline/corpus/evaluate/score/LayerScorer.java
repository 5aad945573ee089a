package org.dateline.corpus.evaluate.score;

import org.dateline.corpus.evaluate.document.Layer;

/** Scores one layer over many documents. */
public sealed interface LayerScorer permits MarkScorer, LinkScorer {

    /** The scorer of a layer. */
    static LayerScorer of(Layer layer, ScoringOptions options) {
        return switch (layer) {
            case TOKENS, SENTENCES -> new MarkScorer(layer, new SpanScorer(), options);
            case POS, LEMMA -> new MarkScorer(layer, new TagScorer(layer), options);
            case ENTITIES -> new MarkScorer(layer, new EntityScorer(), options);
            case EVENTS -> new MarkScorer(layer, new EventScorer(), options);
            case TIMEXES -> new MarkScorer(layer, new TimexScorer(), options);
            case TLINKS -> new LinkScorer(options);
        };
    }

    /** Counts a document. */
    void add(DocumentPair pair);

    /** The figures of all documents counted, without those for which a side has nothing to say. */
    LayerScores scores(Offer gold, Offer system);
}
