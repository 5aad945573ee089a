package org.dateline.corpus.evaluate.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntBiFunction;
import org.dateline.corpus.evaluate.document.Mark;

/** A mark of the gold and the mark of the system that stands for it. No mark is in two pairs. */
record Pair(Mark gold, Mark system) {

    private static final Comparator<Mark> IN_TEXT = Comparator.comparing(Mark::span);

    boolean isExact() {
        return gold.span().equals(system.span());
    }

    boolean agreesIn(int column) {
        return Objects.equals(gold.labels().get(column), system.labels().get(column));
    }

    /** Pairs of the same span. */
    static List<Pair> bySpan(List<Mark> gold, List<Mark> system) {
        return walk(gold, system, (left, right) -> left.span().compareTo(right.span()));
    }

    /** Pairs that start at the same place, the shorter with the shorter. */
    static List<Pair> byStart(List<Mark> gold, List<Mark> system) {
        return walk(gold, system, (left, right) -> Integer.compare(left.span().start(), right.span().start()));
    }

    /** Pairs that overlap, as the TempEval-3 toolkit forms them: from left to right, whatever fits first. */
    static List<Pair> byOverlap(List<Mark> gold, List<Mark> system) {
        return walk(gold, system, Pair::apart);
    }

    private static int apart(Mark left, Mark right) {
        if (left.span().overlaps(right.span())) {
            return 0;
        }
        return left.span().end() <= right.span().start() ? -1 : 1;
    }

    /**
     * Walks through both sides in the order of the text and pairs what is level.
     *
     * @param order below zero where the gold mark lies behind, above zero where the system's does
     */
    private static List<Pair> walk(List<Mark> gold, List<Mark> system, ToIntBiFunction<Mark, Mark> order) {
        List<Mark> left = gold.stream().sorted(IN_TEXT).toList();
        List<Mark> right = system.stream().sorted(IN_TEXT).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0, j = 0; i < left.size() && j < right.size();) {
            int lead = order.applyAsInt(left.get(i), right.get(j));
            if (lead == 0) {
                pairs.add(new Pair(left.get(i), right.get(j)));
            }
            i += lead <= 0 ? 1 : 0;
            j += lead >= 0 ? 1 : 0;
        }
        return pairs;
    }
}
