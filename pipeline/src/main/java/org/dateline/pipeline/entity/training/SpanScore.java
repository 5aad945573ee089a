package org.dateline.pipeline.entity.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.training.GoldDocument.Span;

/**
 * Agreement with annotated persons, places and organisations, exact in span and type.
 *
 * @param right how many found names are annotated
 * @param found how many were found
 * @param annotated how many are annotated
 */
record SpanScore(int right, int found, int annotated) {

    /** Before anything is scored. */
    static final SpanScore NOTHING = new SpanScore(0, 0, 0);

    /** Scores the names found in a document. */
    static SpanScore of(TrainingDocument document, List<Mention> mentions) {
        KnownSpans known = new KnownSpans(document);
        Set<Span> annotated = known.annotated();
        Set<Span> found = new HashSet<>();
        mentions.stream().filter(known::judges).forEach(mention -> found.add(
                known.span(mention.sentence(), mention.begin(), mention.end(), mention.type().conll().orElseThrow())));
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
