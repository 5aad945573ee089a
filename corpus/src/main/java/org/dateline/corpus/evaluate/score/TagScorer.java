package org.dateline.corpus.evaluate.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.corpus.evaluate.document.Layer;
import org.dateline.corpus.evaluate.document.Layer.Column;
import org.dateline.corpus.evaluate.document.Mark;
import org.dateline.corpus.evaluate.document.Span;

/** Labels of tokens, each judged on the tokens that both sides have. */
record TagScorer(Layer layer) implements Scorer {

    private static final String ANY_LEMMA = "_";

    @Override
    public Counts count(List<Mark> gold, List<Mark> system) {
        Map<Span, Mark> bySpan = gold.stream().collect(Collectors.toMap(Mark::span, Function.identity()));
        List<Mark> aligned = system.stream().filter(mark -> bySpan.containsKey(mark.span())).toList();
        Map<Measure, Tally> tallies = new LinkedHashMap<>();
        for (int i = 0; i < layer.columns().size(); i++) {
            int column = i;
            int right = (int) aligned.stream().filter(mark -> isRight(column, bySpan.get(mark.span()), mark)).count();
            tallies.put(measure(layer.columns().get(i)), new Tally(right, aligned.size(), system.size(), gold.size()));
        }
        return new Counts(Tally.of(aligned.size(), system.size(), gold.size()), tallies);
    }

    /** The measure that judges a column. */
    static Measure measure(Column column) {
        return Measure.aligned(column.key());
    }

    private boolean isRight(int column, Mark gold, Mark system) {
        String expected = gold.labels().get(column);
        return gold.isLabelled(column)
                && (expected.equals(system.labels().get(column)) || layer == Layer.LEMMA && expected.equals(ANY_LEMMA));
    }

    /** A token the gold says nothing of is not wrong. */
    @Override
    public boolean agree(Mark gold, Mark system) {
        return gold.span().equals(system.span()) && IntStream.range(0, layer.columns().size())
                .allMatch(column -> !gold.isLabelled(column) || isRight(column, gold, system));
    }
}
