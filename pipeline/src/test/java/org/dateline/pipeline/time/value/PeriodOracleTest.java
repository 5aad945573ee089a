package org.dateline.pipeline.time.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The calendar against a slow second definition that only counts days, over every day of 1990 to 2035. */
class PeriodOracleTest {

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** A day as counting gives it: 1 January 1990 was a Monday. */
    private static final class Counted {
        private int year = 1990;
        private int month = 1;
        private int day = 1;
        private int weekday = 1;
        private int dayOfYear = 1;

        private static boolean leap(int year) {
            return year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
        }

        private int monthLength() {
            return month == 2 && leap(year) ? 29 : LENGTHS[month - 1];
        }

        private void step() {
            weekday = weekday == 7 ? 1 : weekday + 1;
            dayOfYear++;
            day++;
            if (day > monthLength()) {
                day = 1;
                month++;
            }
            if (month > 12) {
                month = 1;
                dayOfYear = 1;
                year++;
            }
        }

        /** ISO week by its Thursday: the week belongs to the year its Thursday is in, and Thursdays are counted. */
        private String week() {
            int thursday = dayOfYear + 4 - weekday;
            int length = leap(year) ? 366 : 365;
            int before = leap(year - 1) ? 366 : 365;
            if (thursday < 1) {
                return week(year - 1, thursday + before);
            }
            return thursday > length ? week(year + 1, thursday - length) : week(year, thursday);
        }

        private static String week(int year, int thursday) {
            return String.format(Locale.ROOT, "%d-W%02d", year, (thursday - 1) / 7 + 1);
        }
    }

    @Test
    void everyDayOf46YearsAgrees() {
        Counted counted = new Counted();
        LocalDate day = LocalDate.of(1990, 1, 1);
        int days = 0;
        while (counted.year <= 2035) {
            check(counted, day);
            counted.step();
            day = day.plusDays(1);
            days++;
        }
        assertThat(days).isEqualTo(46 * 365 + 11);
    }

    private static void check(Counted counted, LocalDate day) {
        assertThat(Period.day(day).value())
                .isEqualTo(String.format(Locale.ROOT, "%d-%02d-%02d", counted.year, counted.month, counted.day));
        assertThat(value(Unit.WEEK, day)).isEqualTo(counted.week());
        assertThat(value(Unit.WEEKEND, day)).isEqualTo(counted.week() + "-WE");
        assertThat(value(Unit.MONTH, day)).isEqualTo(String.format(Locale.ROOT, "%d-%02d", counted.year, counted.month));
        assertThat(value(Unit.QUARTER, day)).isEqualTo(counted.year + "-Q" + (counted.month <= 3 ? 1 : counted.month <= 6 ? 2 : counted.month <= 9 ? 3 : 4));
        assertThat(value(Unit.HALF, day)).isEqualTo(counted.year + "-H" + (counted.month <= 6 ? 1 : 2));
        assertThat(value(Unit.SEASON, day)).isEqualTo(season(counted.year, counted.month));
        assertThat(Period.containing(Unit.MONTH, day).last().getDayOfMonth()).isEqualTo(counted.monthLength());
        checkNeighbours(day);
    }

    /** What follows a period begins the day after it ends, and going back again is where it was. */
    private static void checkNeighbours(LocalDate day) {
        for (Unit unit : new Unit[] {Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.SEASON, Unit.HALF, Unit.YEAR, Unit.DECADE}) {
            Period period = Period.containing(unit, day);
            assertThat(period.holds(day)).isTrue();
            assertThat(period.plus(1).first()).isEqualTo(period.last().plusDays(1));
            assertThat(period.plus(1).plus(-1)).isEqualTo(period);
            assertThat(Period.containing(unit, period.last())).isEqualTo(period);
        }
    }

    private static String season(int year, int month) {
        return switch (month) {
            case 1, 2 -> year - 1 + "-WI";
            case 3, 4, 5 -> year + "-SP";
            case 6, 7, 8 -> year + "-SU";
            case 9, 10, 11 -> year + "-FA";
            default -> year + "-WI";
        };
    }

    private static String value(Unit unit, LocalDate day) {
        return Period.containing(unit, day).value();
    }
}
