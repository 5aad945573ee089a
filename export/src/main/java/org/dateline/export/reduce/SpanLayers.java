package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Token;

/** The layers of labelled spans, treated alike: entities, events and time expressions. */
final class SpanLayers {

    static final List<String> NAMES = List.of("entities", "events", "timexes");

    static final List<String> WITH_ZONES = List.of("zones", "entities", "events", "timexes");

    private SpanLayers() {}

    /** The items of a layer by its name. */
    static List<? extends Spanned> of(DocumentView document, String layer) {
        return switch (layer) {
            case "zones" -> document.zones();
            case "entities" -> document.entities();
            case "events" -> document.events();
            case "timexes" -> document.timexes();
            default -> throw new IllegalArgumentException("There is no layer of spans called " + layer + ".");
        };
    }

    /** A layer with only the items a test lets pass; the others are counted. */
    static DocumentView keep(DocumentView document, String layer, Predicate<Spanned> test, Losses losses, String kind) {
        List<? extends Spanned> all = of(document, layer);
        List<? extends Spanned> kept = Copies.kept(all, test);
        losses.add(kind, all.size() - kept.size());
        return Records.with(document, layer, kept);
    }

    /** A layer with its items at other places, brought back into order; those that move are counted. */
    static DocumentView moved(DocumentView document, String layer, UnaryOperator<Spanned> move, Losses losses, String kind) {
        List<? extends Spanned> all = of(document, layer);
        List<Spanned> moved = new ArrayList<>(all.size());
        for (Spanned span : all) {
            Spanned place = move.apply(span);
            losses.add(kind, place == span ? 0 : 1);
            moved.add(place);
        }
        moved.sort(null);
        return moved.equals(all) ? document : Records.with(document, layer, moved);
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
