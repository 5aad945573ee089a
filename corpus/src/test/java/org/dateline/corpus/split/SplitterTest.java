package org.dateline.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.split.SplitOptions.By;
import org.junit.jupiter.api.Test;

class SplitterTest {

    private static final SplitOptions BY_HASH = new SplitOptions(By.HASH, null, 10.0, 20.0, null, null, null, null, null);
    private static final SplitOptions BY_DATE = new SplitOptions(By.DATE, null, null, null, "2021-01-01", "2021-07-01", null, null, null);

    private static SplitFacts document(String id, String date) {
        return new SplitFacts(id, date, null, null);
    }

    private static Split split(SplitOptions options, SplitFacts... group) {
        return new Splitter(options).split(List.of(group));
    }

    @Test
    void sharesAreKept() {
        Map<Split, Integer> counts = new EnumMap<>(Split.class);
        for (int i = 0; i < 10_000; i++) {
            counts.merge(split(BY_HASH, document("d" + i, null)), 1, Integer::sum);
        }
        assertThat(counts.get(Split.TEST)).isBetween(1_900, 2_100);
        assertThat(counts.get(Split.VALIDATION)).isBetween(900, 1_100);
    }

    @Test
    void saltChangesWhatAHashDecides() {
        SplitOptions salted = new SplitOptions(By.HASH, "pepper", 10.0, 20.0, null, null, null, null, null);
        long moved = java.util.stream.IntStream.range(0, 1_000).mapToObj(i -> document("d" + i, null))
                .filter(document -> split(BY_HASH, document) != split(salted, document)).count();
        assertThat(moved).isGreaterThan(200);
    }

    @Test
    void duplicatesGoWhereTheOldestGoes() {
        for (int i = 0; i < 200; i++) {
            SplitFacts old = document("d" + i, "2020-01-01");
            assertThat(split(BY_HASH, document("a" + i, "2020-01-02"), old, document("b", null))).isEqualTo(split(BY_HASH, old));
        }
    }

    @Test
    void trainsBeforeAndTestsAfter() {
        assertThat(split(BY_DATE, document("a", "2020-12-31T23:59"))).isEqualTo(Split.TRAIN);
        assertThat(split(BY_DATE, document("a", "2021-01-01"))).isEqualTo(Split.VALIDATION);
        assertThat(split(BY_DATE, document("a", "2021-07-01T00:00"))).isEqualTo(Split.TEST);
        assertThat(split(BY_DATE, document("a", "2020-01-01"), document("b", "2022-01-01"))).isEqualTo(Split.TEST);
        assertThat(new Splitter(BY_DATE).objection(document("a", null))).hasValueSatisfying(why -> assertThat(why).contains("no date"));
    }

    @Test
    void takesSourcesAndFields() {
        SplitOptions bySource = new SplitOptions(By.SOURCE, null, null, null, null, null, List.of("B"), List.of("C"), null);
        assertThat(split(bySource, new SplitFacts("a", null, "A", null))).isEqualTo(Split.TRAIN);
        assertThat(split(bySource, new SplitFacts("a", null, "B", null))).isEqualTo(Split.VALIDATION);
        assertThat(split(bySource, new SplitFacts("a", null, "C", null))).isEqualTo(Split.TEST);
        SplitOptions byField = new SplitOptions(By.FIELD, null, null, null, null, null, null, null, null);
        assertThat(split(byField, new SplitFacts("a", null, null, "dev"))).isEqualTo(Split.VALIDATION);
        assertThat(new Splitter(byField).objection(new SplitFacts("a", null, null, "third"))).isPresent();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> new SplitOptions(By.HASH, null, 60.0, 50.0, null, null, null, null, null))
                .isInstanceOf(CorpusException.class).hasMessageContaining("100 or less");
        assertThatThrownBy(() -> new SplitOptions(By.DATE, null, null, null, null, null, null, null, null))
                .hasMessageContaining("test-from");
    }
}
