package org.dateline.corpus.evaluate.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.corpus.evaluate.document.Annotated;
import org.dateline.corpus.evaluate.document.Layer;
import org.dateline.corpus.evaluate.document.Mark;
import org.dateline.corpus.evaluate.document.Span;

/** Brings the marks of one side into the form they are compared in: in blank-free offsets, each once, inside the scope. */
final class ComparableMarks {

    private ComparableMarks() {}

    /** The comparable marks of a document's layer, in its order. */
    static List<Mark> of(Layer layer, Annotated document, NonBlankText text, LabelRules rules, Optional<List<Span>> scope) {
        Map<Object, Mark> distinct = new LinkedHashMap<>();
        for (Mark mark : document.marks(layer)) {
            rules.apply(layer, mark.at(text.compact(mark.span())))
                    .filter(kept -> !kept.span().isEmpty())
                    .ifPresent(kept -> distinct.putIfAbsent(key(layer, kept), kept));
        }
        return scope.map(spans -> within(spans, distinct.values())).orElseGet(() -> List.copyOf(distinct.values()));
    }

    /** One span may be an entity of several types, but nothing else twice. */
    private static Object key(Layer layer, Mark mark) {
        return layer == Layer.ENTITIES ? mark : mark.span();
    }

    private static List<Mark> within(List<Span> scope, Collection<Mark> marks) {
        return marks.stream().filter(mark -> scope.stream().anyMatch(span -> startsIn(span, mark))).toList();
    }

    private static boolean startsIn(Span span, Mark mark) {
        return span.start() <= mark.span().start() && mark.span().start() < span.end();
    }
}
