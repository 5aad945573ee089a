package org.dateline.pipeline.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.pipeline.entity.GoldDocument.Span;

/**
 * Agreement with annotated persons, places and organisations, exact in span and type.
 *
 * @param right how many found names are annotated
 * @param found how many were found
 * @param annotated how many are annotated
 */
record SpanScore(int right, int found, int annotated) {

    /** Scores the names found in a document. */
    static SpanScore of(TrainingDocument document, List<Mention> mentions) {
        Set<Span> found = new HashSet<>();
        for (Mention mention : mentions) {
            if (!mention.type().isOther() && mention.type().isName()) {
                List<int[]> tokens = document.sentences().get(mention.sentence());
                found.add(new Span(tokens.get(mention.begin())[0], tokens.get(mention.end() - 1)[1], mention.type().conll().orElseThrow()));
            }
        }
        Set<Span> annotated = new HashSet<>(document.gold().spans());
        annotated.removeIf(span -> span.label().equals("MISC"));
        int all = found.size();
        found.retainAll(annotated);
        return new SpanScore(found.size(), all, annotated.size());
    }

    SpanScore plus(SpanScore other) {
        return new SpanScore(right + other.right, found + other.found, annotated + other.annotated);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.2f R %.2f F1 %.2f", percent(right, found), percent(right, annotated),
                percent(2 * right, found + annotated));
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
