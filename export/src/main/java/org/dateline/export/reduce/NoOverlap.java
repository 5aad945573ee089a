package org.dateline.export.reduce;

import java.util.List;
import org.dateline.export.view.DocumentView;

/** Keeps in each layer the spans that overlap none before them; of those that begin together the longest. */
public final class NoOverlap implements Reduction {

    private static final String OVERLAPPING = " overlapping";

    @Override
    public List<String> kinds() {
        return SpanLayers.kinds(OVERLAPPING);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        DocumentView reduced = document;
        for (String layer : SpanLayers.NAMES) {
            int[] end = {0};
            reduced = SpanLayers.keep(reduced, layer, span -> {
                boolean free = span.begin() >= end[0];
                end[0] = free ? span.end() : end[0];
                return free;
            }, losses, layer + OVERLAPPING);
        }
        return reduced;
    }
}
