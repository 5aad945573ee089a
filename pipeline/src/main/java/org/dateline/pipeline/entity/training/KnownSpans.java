package org.dateline.pipeline.entity.training;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.model.Labels;
import org.dateline.pipeline.entity.training.GoldDocument.Span;

/** The persons, places and organisations a document is scored by, and where its annotation leaves open what is right. */
final class KnownSpans {

    private static final int SCORED = Labels.all("PER") | Labels.all("LOC") | Labels.all("ORG");

    private final TrainingDocument document;
    private final boolean phrases;

    KnownSpans(TrainingDocument document) {
        this.document = document;
        this.phrases = document.gold().source().hasPhrases();
    }

    /** The names as annotated; of phrases only those whose name is beyond doubt. */
    Set<Span> annotated() {
        Set<Span> spans = new HashSet<>(phrases ? Set.of() : document.gold().spans());
        for (int sentence = 0; phrases && sentence < document.allowed().size(); sentence++) {
            addCertain(sentence, spans);
        }
        spans.removeIf(span -> span.label().equals("MISC"));
        return spans;
    }

    /** Whether a found name can be told right or wrong. */
    boolean judges(Mention mention) {
        int[] labels = document.allowed().get(mention.sentence());
        return mention.type().isName() && !mention.type().isOther()
                && !(phrases && Arrays.stream(labels, mention.begin(), mention.end()).anyMatch(KnownSpans::isOpen));
    }

    /** A stretch of tokens as a span of the text. */
    Span span(int sentence, int begin, int end, String type) {
        List<int[]> tokens = document.sentences().get(sentence);
        return new Span(tokens.get(begin)[0], tokens.get(end - 1)[1], type);
    }

    private void addCertain(int sentence, Set<Span> spans) {
        int[] labels = document.allowed().get(sentence);
        int begin = 0;
        for (int token = 0; token < labels.length; token++) {
            boolean name = Integer.bitCount(labels[token]) == 1 && (labels[token] & SCORED) != 0;
            int label = Integer.numberOfTrailingZeros(labels[token]);
            begin = name && Labels.starts(label) ? token : begin;
            if (name && Labels.ends(label)) {
                spans.add(span(sentence, begin, token + 1, Labels.type(label)));
            }
        }
    }

    private static boolean isOpen(int labels) {
        return Integer.bitCount(labels) > 1 && (labels & SCORED) != 0;
    }
}
