package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Token;

/** The layers of labelled spans, treated alike: entities, events and time expressions. */
final class SpanLayers {

    static final List<String> NAMES = List.of("entities", "events", "timexes");

    static final List<String> WITH_ZONES = List.of("zones", "entities", "events", "timexes");

    private SpanLayers() {}

    @SuppressWarnings("unchecked")
    static List<Spanned> of(DocumentView document, String layer) {
        return (List<Spanned>) Records.get(document, layer);
    }

    /** A layer with only the items a test lets pass; the others are counted. */
    static DocumentView keep(DocumentView document, String layer, Predicate<Spanned> test, Losses losses, String kind) {
        List<Spanned> all = of(document, layer);
        List<Spanned> kept = all.stream().filter(test).toList();
        losses.add(kind, all.size() - kept.size());
        return kept.size() == all.size() ? document : Records.with(document, layer, kept);
    }

    /** A layer with its items changed and brought back into order. */
    static DocumentView replace(DocumentView document, String layer, List<Spanned> items) {
        List<Spanned> sorted = new ArrayList<>(items);
        sorted.sort(null);
        return Records.with(document, layer, sorted);
    }

    static Spanned move(Spanned item, int begin, int end) {
        if (item.begin() == begin && item.end() == end) {
            return item;
        }
        if (item instanceof Token token) {
            return new Token(begin, end, token.lemma(), token.upos(), token.xpos(), token.head(), token.deprel());
        }
        return (Spanned) Records.with((Record) item, Map.of("begin", begin, "end", end));
    }

    static List<String> kinds(String suffix) {
        return NAMES.stream().map(layer -> layer + suffix).toList();
    }
}
