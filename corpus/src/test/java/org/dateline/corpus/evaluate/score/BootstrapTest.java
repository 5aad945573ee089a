package org.dateline.corpus.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Measure SPAN = Measure.found("span");
    private static final Counts RIGHT = new Counts(Tally.ZERO, Map.of(SPAN, Tally.of(1, 1, 1)));
    private static final Counts WRONG = new Counts(Tally.ZERO, Map.of(SPAN, Tally.of(0, 1, 1)));

    @Test
    void documentsThatAreAlikeLeaveNoDoubt() {
        assertThat(interval(Collections.nCopies(5, RIGHT), 50)).isEqualTo(new Interval(1, 1));
    }

    @Test
    void twoOppositesLeaveAll() {
        // a quarter of the samples draws the right document twice, a quarter the wrong one
        assertThat(interval(List.of(RIGHT, WRONG), 400)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void halfOfAHundredIsKnownToATenth() {
        // standard deviation of the mean is 0.05, so that 95 % lie within 0.1 of a half
        Interval interval = interval(Stream.concat(
                Collections.nCopies(50, RIGHT).stream(), Collections.nCopies(50, WRONG).stream()).toList(), 2_000);

        assertThat(interval.low()).isBetween(0.38, 0.42);
        assertThat(interval.high()).isBetween(0.58, 0.62);
    }

    @Test
    void isTheSameEachTime() {
        List<Counts> documents = List.of(RIGHT, WRONG, RIGHT, RIGHT, WRONG, RIGHT, WRONG);

        assertThat(interval(documents, 30)).isEqualTo(interval(documents, 30));
    }

    @Test
    void noSamplesGiveNoInterval() {
        assertThat(Bootstrap.intervals(List.of(RIGHT), Set.of(SPAN), 0)).isEmpty();
        assertThat(Bootstrap.intervals(List.of(), Set.of(SPAN), 10)).isEmpty();
    }

    private static Interval interval(List<Counts> documents, int resamples) {
        return Bootstrap.intervals(documents, Set.of(SPAN), resamples).get(SPAN);
    }
}
