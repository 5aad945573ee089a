package org.dateline.pipeline.relation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.relation.graph.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of the calendar, of every grain. */
class ExtentTest {

    private static Extent extent(String iso) {
        return new Extent(Moment.first(iso).orElseThrow(), Moment.last(iso).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"2022-02-11,2022-02-12,BEFORE", "2023,2022-02,AFTER", "2022,2022-02,INCLUDES", "2022-02-12T11:04,2022-02-12,IS_INCLUDED",
        "2022-02-12,2022-02-12,SIMULTANEOUS", "2022-01,2022,BEGINS", "2022,2022-12-31,ENDED_BY", "2024-02-29,2024-02,ENDS",
        "2022,2022-01-01,BEGUN_BY", "2022-02-12T16:04:00Z,2022-02-12,IS_INCLUDED"})
    void liesToAnother(String one, String other, Relation relation) {
        assertThat(extent(one).relationTo(extent(other))).contains(relation);
    }

    @Test
    void saysNothingOfOverlap() {
        Extent weeks = new Extent(Moment.first("2022-02-01").orElseThrow(), Moment.last("2022-02-14").orElseThrow());
        Extent others = new Extent(Moment.first("2022-02-07").orElseThrow(), Moment.last("2022-02-20").orElseThrow());
        assertThat(weeks.relationTo(others)).isEmpty();
    }

    @Test
    void saysNothingOfTimesOfDayThatClocksCouldTurnRound() {
        assertThat(extent("2022-02-12T03:42").relationTo(extent("2022-02-11T23:42Z"))).isEmpty();
        assertThat(extent("2022-02-12T03:42").relationTo(extent("2022-02-10T23:42Z"))).contains(Relation.AFTER);
        assertThat(extent("2022-02-12T03:42").relationTo(extent("2022-02-11T23:42"))).contains(Relation.AFTER);
    }

    @ParameterizedTest
    @CsvSource({"PRESENT_REF", "2022-W06", "2022-02-30", "XXXX-02-12"})
    void whatIsNoDateIsOpen(String text) {
        assertThat(Moment.first(text)).isEmpty();
        assertThat(Moment.last(null)).isEmpty();
    }
}
