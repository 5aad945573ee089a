package org.dateline.corpus.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.corpus.evaluate.document.Mark;
import org.dateline.corpus.evaluate.document.Span;
import org.junit.jupiter.api.Test;

/** The one walk that pairs marks, against slow and obvious definitions of what it should find. */
class PairTest {

    private static final int ROUNDS = 2_000;

    @Test
    void equalSpansArePaired() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            List<Mark> gold = marks(random);
            List<Mark> system = marks(random);
            List<Mark> inBoth = inText(gold).filter(mark -> system.stream().anyMatch(other -> other.span().equals(mark.span()))).toList();
            assertThat(Pair.bySpan(gold, system)).allMatch(Pair::isExact).extracting(Pair::gold).isEqualTo(inBoth);
        }
    }

    @Test
    void equalStartsArePairedInTurn() {
        Random random = new Random(8);
        for (int round = 0; round < ROUNDS; round++) {
            List<Mark> gold = marks(random);
            List<Mark> system = marks(random);
            List<Pair> expected = IntStream.range(0, 30).boxed()
                    .flatMap(start -> zip(startingAt(start, gold), startingAt(start, system))).toList();
            assertThat(Pair.byStart(gold, system)).isEqualTo(expected);
        }
    }

    private static Stream<Pair> zip(List<Mark> gold, List<Mark> system) {
        return IntStream.range(0, Math.min(gold.size(), system.size())).mapToObj(i -> new Pair(gold.get(i), system.get(i)));
    }

    private static List<Mark> startingAt(int start, List<Mark> marks) {
        return inText(marks).filter(mark -> mark.span().start() == start).toList();
    }

    @Test
    void overlapsOfDisjointMarksArePairedGreedily() {
        Random random = new Random(9);
        for (int round = 0; round < ROUNDS; round++) {
            List<Mark> gold = disjoint(marks(random));
            List<Mark> system = disjoint(marks(random));
            List<Mark> free = new ArrayList<>(system);
            List<Pair> expected = new ArrayList<>();
            for (Mark mark : gold) {
                free.stream().filter(other -> mark.span().overlaps(other.span())).findFirst().ifPresent(other -> {
                    expected.add(new Pair(mark, other));
                    free.remove(other);
                });
            }
            assertThat(Pair.byOverlap(gold, system)).isEqualTo(expected);
        }
    }

    private static List<Mark> marks(Random random) {
        return Stream.generate(() -> random.nextInt(25)).limit(random.nextInt(9))
                .map(start -> new Span(start, start + 1 + random.nextInt(5))).distinct().map(span -> new Mark(span, List.of())).toList();
    }

    private static List<Mark> disjoint(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        inText(marks).filter(mark -> kept.stream().noneMatch(other -> other.span().overlaps(mark.span()))).forEach(kept::add);
        return kept;
    }

    private static Stream<Mark> inText(List<Mark> marks) {
        return marks.stream().sorted(Comparator.comparing(Mark::span));
    }
}
