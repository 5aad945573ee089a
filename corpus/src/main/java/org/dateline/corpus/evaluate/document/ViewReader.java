package org.dateline.corpus.evaluate.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.corpus.evaluate.document.TemporalGraph.Kind;
import org.dateline.corpus.evaluate.document.TemporalGraph.Link;
import org.dateline.corpus.evaluate.document.TemporalGraph.Node;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Timex;

/** Reads a document's layers from its records, which count in UTF-16. */
final class ViewReader {

    private final DocumentView view;
    private final CodePoints offsets;

    ViewReader(DocumentView view) {
        this.view = view;
        this.offsets = CodePoints.of(view.text());
    }

    Annotated read(Set<Layer> layers) {
        Map<Layer, List<Mark>> found = new EnumMap<>(Layer.class);
        layers.forEach(layer -> found.put(layer, marks(layer)));
        TemporalGraph graph = layers.contains(Layer.TLINKS) ? graph() : TemporalGraph.NONE;
        return new Annotated(view.id(), view.text(), Optional.empty(), found, graph);
    }

    private TemporalGraph graph() {
        List<Link> links = view.tlinks().stream().map(link -> new Link(link.source(), link.target(), link.relation())).toList();
        List<Node> nodes = new ArrayList<>();
        view.events().forEach(event -> nodes.add(new Node(event.id(), Kind.EVENT, Optional.of(span(event)))));
        view.timexes().forEach(timex -> nodes.add(new Node(timex.id(), kind(timex), Optional.of(span(timex)))));
        TemporalGraph.unstated(nodes, links).ifPresent(nodes::add);
        return new TemporalGraph(nodes, links);
    }

    private static Kind kind(Timex timex) {
        return Kind.CREATION_TIME.name().equals(timex.function()) ? Kind.CREATION_TIME : Kind.TIME;
    }

    private List<Mark> marks(Layer layer) {
        return switch (layer) {
            case TOKENS -> marks(view.tokens(), token -> labels());
            case SENTENCES -> marks(view.sentences(), sentence -> labels());
            case POS -> marks(view.tokens(), token -> labels(token.xpos(), token.upos()));
            case LEMMA -> marks(view.tokens(), token -> labels(token.lemma()));
            case ENTITIES -> marks(view.entities(), entity -> labels(entity.label()));
            case EVENTS -> marks(view.events(), event -> labels(event.eventClass()));
            case TIMEXES -> marks(view.timexes(), timex -> labels(timex.type(), timex.value()));
            case TLINKS -> List.of();
        };
    }

    private <S extends Spanned> List<Mark> marks(List<S> items, Function<S, List<String>> labels) {
        return items.stream().map(item -> new Mark(span(item), labels.apply(item))).toList();
    }

    private Span span(Spanned item) {
        return new Span(offsets.fromUtf16(item.begin()), offsets.fromUtf16(item.end()));
    }

    private static List<String> labels(String... labels) {
        return Arrays.asList(labels);
    }
}
