package org.dateline.pipeline.time.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Early, mid and late. */
class ThirdTest {

    @Test
    void yearsArePartedByMonths() {
        assertThat(Third.START.of(Period.year(2024))).isEqualTo(new Interval("2024-01-01", "2024-04-30"));
        assertThat(Third.MID.of(Period.year(2024))).isEqualTo(new Interval("2024-05-01", "2024-08-31"));
        assertThat(Third.END.of(Period.year(2024))).isEqualTo(new Interval("2024-09-01", "2024-12-31"));
    }

    @Test
    void monthsArePartedByDays() {
        Period may = Period.containing(Unit.MONTH, LocalDate.of(2023, 5, 17));
        assertThat(Third.START.of(may)).isEqualTo(new Interval("2023-05-01", "2023-05-10"));
        assertThat(Third.MID.of(may)).isEqualTo(new Interval("2023-05-11", "2023-05-21"));
        assertThat(Third.END.of(may)).isEqualTo(new Interval("2023-05-22", "2023-05-31"));
    }

    @Test
    void aDayHasNoParts() {
        LocalDate day = LocalDate.of(2023, 5, 17);
        assertThat(Third.END.of(Period.day(day))).isEqualTo(Interval.of(Period.day(day)));
    }
}
