package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.Spanned;

/**
 * Keeps spans, zones included, that begin in a sentence and end in one, and of the participants of events those that are
 * annotations themselves.
 */
public final class InsideSentences implements Reduction {

    private static final String OUTSIDE = " outside sentences";
    private static final String PLAIN = "participants that are plain spans";

    @Override
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>(SpanLayers.WITH_ZONES.stream().map(layer -> layer + OUTSIDE).toList());
        kinds.add(PLAIN);
        return kinds;
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        TokenIndex index = new TokenIndex(document.sentences());
        DocumentView reduced = document;
        for (String layer : SpanLayers.WITH_ZONES) {
            reduced = SpanLayers.keep(reduced, layer, span -> isInside(span, document.sentences(), index), losses, layer + OUTSIDE);
        }
        DocumentView resolved = References.resolve(reduced, losses);
        return Records.with(resolved, "events", Copies.changed(resolved.events(), event -> withoutPlain(event, losses)));
    }

    private static boolean isInside(Spanned span, List<? extends Spanned> sentences, TokenIndex index) {
        int first = index.first(span);
        int last = index.last(span) - 1;
        return first <= last && sentences.get(first).begin() <= span.begin() && span.end() <= sentences.get(last).end();
    }

    private static Event withoutPlain(Event event, Losses losses) {
        List<Event.Participant> kept = Copies.kept(event.participants(), each -> each.target() != null);
        losses.add(PLAIN, event.participants().size() - kept.size());
        return Records.with(event, "participants", kept);
    }
}
