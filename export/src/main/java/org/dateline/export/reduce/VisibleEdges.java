package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Spanned;

/** Trims white space, and what shows as little, from the edges of spans, zones included; a span of nothing else goes. */
public final class VisibleEdges implements Reduction {

    private static final String TRIMMED = " with white space at the edge";
    private static final String BLANK = " of white space only";

    @Override
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (String layer : SpanLayers.WITH_ZONES) {
            kinds.add(layer + TRIMMED);
            kinds.add(layer + BLANK);
        }
        return kinds;
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        DocumentView reduced = document;
        for (String layer : SpanLayers.WITH_ZONES) {
            reduced = SpanLayers.keep(reduced, layer, span -> !isBlank(document.text(), span), losses, layer + BLANK);
            reduced = SpanLayers.moved(reduced, layer, span -> trim(document.text(), span), losses, layer + TRIMMED);
        }
        return reduced;
    }

    private static boolean isBlank(String text, Spanned span) {
        int[] visible = Forms.visible(text, span.begin(), span.end());
        return visible[0] == visible[1];
    }

    private static Spanned trim(String text, Spanned span) {
        int[] visible = Forms.visible(text, span.begin(), span.end());
        return SpanLayers.move(span, visible[0], visible[1]);
    }
}
