package org.dateline.pipeline.time.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays by their notation, on dates that calendars print. */
class HolidayTest {

    @ParameterizedTest
    @CsvSource({"E,1995,1995-04-16", "E,2008,2008-03-23", "E,2011,2011-04-24", "E,2038,2038-04-25", "E-2,2022,2022-04-15",
        "E+50,2022,2022-06-06", "11/4/4,2021,2021-11-25", "11/4/4+1,2021,2021-11-26", "5/-1/1,2021,2021-05-31", "12-25,2021,2021-12-25",
        "11/1/1+1,2020,2020-11-03"})
    void fallsOn(String notation, int year, LocalDate day) {
        assertThat(Holiday.parse(notation).in(year)).contains(Period.day(day));
    }

    @ParameterizedTest
    @CsvSource({"2-29,2021", "2-30,2020", "4-31,2020"})
    void isNever(String notation, int year) {
        assertThat(Holiday.parse(notation).in(year)).isEmpty();
    }
}
