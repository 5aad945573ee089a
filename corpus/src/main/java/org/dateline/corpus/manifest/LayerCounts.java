package org.dateline.corpus.manifest;

import org.dateline.export.view.DocumentView;

/** How much there is of each layer. */
public record LayerCounts(long documents, long sentences, long tokens, long entities, long events, long timexes, long tlinks) {

    /** Nothing counted yet. */
    public static final LayerCounts NONE = new LayerCounts(0, 0, 0, 0, 0, 0, 0);

    /** These and those of one more document. */
    public LayerCounts plus(DocumentView view) {
        return new LayerCounts(documents + 1, sentences + view.sentences().size(), tokens + view.tokens().size(),
                entities + view.entities().size(), events + view.events().size(), timexes + view.timexes().size(),
                tlinks + view.tlinks().size());
    }
}
