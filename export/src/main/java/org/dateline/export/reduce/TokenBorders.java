package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Spanned;

/** Makes spans begin and end with a token; a span that touches no token goes. */
public final class TokenBorders implements Reduction {

    private static final String MOVED = " moved to token borders";
    private static final String NONE = " without tokens";

    @Override
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>(SpanLayers.kinds(MOVED));
        kinds.addAll(SpanLayers.kinds(NONE));
        return kinds;
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        TokenIndex index = new TokenIndex(document.tokens());
        DocumentView reduced = document;
        for (String layer : SpanLayers.NAMES) {
            reduced = SpanLayers.keep(reduced, layer, span -> index.first(span) < index.last(span), losses, layer + NONE);
            reduced = SpanLayers.moved(reduced, layer, span -> SpanLayers.move(span, document.tokens().get(index.first(span)).begin(),
                    document.tokens().get(index.last(span) - 1).end()), losses, layer + MOVED);
        }
        return reduced;
    }
}
