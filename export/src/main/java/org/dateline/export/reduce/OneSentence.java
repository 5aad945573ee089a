package org.dateline.export.reduce;

import java.util.List;
import org.dateline.export.view.DocumentView;

/** Keeps spans that lie in one sentence. */
public final class OneSentence implements Reduction {

    private static final String ACROSS = " across sentences";

    @Override
    public List<String> kinds() {
        return SpanLayers.kinds(ACROSS);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        TokenIndex index = new TokenIndex(document.sentences());
        DocumentView reduced = document;
        for (String layer : SpanLayers.NAMES) {
            reduced = SpanLayers.keep(reduced, layer, span -> {
                int first = index.first(span);
                return first < document.sentences().size() && document.sentences().get(first).covers(span);
            }, losses, layer + ACROSS);
        }
        return reduced;
    }
}
