package org.dateline.pipeline.time.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Days told by their number and weekday, against a walk from day to day. */
class DayOfMonthTest {

    @ParameterizedTest
    @EnumSource(value = Tense.class, names = {"PAST", "FUTURE"})
    void isTheNearestOnItsSide(Tense tense) {
        for (LocalDate creation = LocalDate.of(1990, 1, 3); creation.getYear() < 2036; creation = creation.plusDays(67)) {
            Context context = new Context(creation.toString());
            context.setTense(tense);
            for (int number = 26; number <= 31; number++) {
                for (DayOfWeek weekday : DayOfWeek.values()) {
                    assertThat(new DayOfMonth(number, weekday).locate(context)).as("%s %s from %s", weekday, number, creation)
                            .map(found -> found.period().first()).contains(walk(creation, tense == Tense.PAST ? -1 : 1, number, weekday));
                }
            }
        }
    }

    private static LocalDate walk(LocalDate from, int step, int number, DayOfWeek weekday) {
        LocalDate day = from;
        while (day.getDayOfMonth() != number || day.getDayOfWeek() != weekday) {
            day = day.plusDays(step);
        }
        return day;
    }
}
