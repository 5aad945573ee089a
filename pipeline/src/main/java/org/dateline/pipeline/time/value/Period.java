package org.dateline.pipeline.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * One calendar period: a day, weekend, week, month, quarter, season, half, year, decade, century or millennium.
 *
 * @param unit its kind; never a clock unit
 * @param first its first day
 */
public record Period(Unit unit, LocalDate first) {

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /** The period of a kind that holds a day; for a weekend the one of the day's ISO week. */
    public static Period containing(Unit unit, LocalDate day) {
        return new Period(unit, switch (unit) {
            case DAY -> day;
            case WEEKEND -> monday(day).plusDays(5);
            case WEEK -> monday(day);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> monthsBack(day, (day.getMonthValue() - 1) % 3);
            case SEASON -> monthsBack(day, day.getMonthValue() % 3);
            case HALF -> monthsBack(day, (day.getMonthValue() - 1) % 6);
            case YEAR -> yearsBack(day, 1);
            case DECADE -> yearsBack(day, 10);
            case CENTURY -> yearsBack(day, 100);
            case MILLENNIUM -> yearsBack(day, 1000);
            default -> throw new IllegalArgumentException(unit + " is no calendar period");
        });
    }

    /** A single day. */
    public static Period day(LocalDate day) {
        return new Period(Unit.DAY, day);
    }

    /** A year of the proleptic calendar. */
    public static Period year(int year) {
        return new Period(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The period so many places after this one, before it when the number is negative. */
    public Period plus(long count) {
        return new Period(unit, switch (unit) {
            case DAY -> first.plusDays(count);
            case WEEKEND, WEEK -> first.plusWeeks(count);
            case MONTH -> first.plusMonths(count);
            case QUARTER, SEASON -> first.plusMonths(3 * count);
            case HALF -> first.plusMonths(6 * count);
            case YEAR -> first.plusYears(count);
            case DECADE -> first.plusYears(10 * count);
            case CENTURY -> first.plusYears(100 * count);
            default -> first.plusYears(1000 * count);
        });
    }

    /** Its last day. */
    public LocalDate last() {
        return unit == Unit.WEEKEND ? first.plusDays(1) : plus(1).first().minusDays(1);
    }

    /** The period of another kind that holds this one's first day. */
    public Period in(Unit other) {
        return containing(other, first);
    }

    /** True when the day lies inside. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** TIMEX3 value, such as 2022-02-12, 2022-W06-WE, 2022-Q1, 2021-WI, 199. */
    public String value() {
        return switch (unit) {
            case DAY -> yearValue(first.getYear()) + format("-%02d-%02d", first.getMonthValue(), first.getDayOfMonth());
            case WEEKEND -> week() + "-WE";
            case WEEK -> week();
            case MONTH -> yearValue(first.getYear()) + format("-%02d", first.getMonthValue());
            case QUARTER -> yearValue(first.getYear()) + "-Q" + (first.getMonthValue() + 2) / 3;
            case SEASON -> yearValue(first.getYear()) + "-" + SEASONS[first.getMonthValue() / 3 - 1];
            case HALF -> yearValue(first.getYear()) + "-H" + (first.getMonthValue() + 5) / 6;
            case YEAR -> yearValue(first.getYear());
            case DECADE -> format("%03d", Math.floorDiv(first.getYear(), 10));
            case CENTURY -> first.getYear() < 0
                    ? format("BC%02d", -1 - Math.floorDiv(first.getYear(), 100)) : format("%02d", Math.floorDiv(first.getYear(), 100));
            default -> format("%d", Math.floorDiv(first.getYear(), 1000));
        };
    }

    private static String yearValue(int year) {
        return year > 0 ? format("%04d", year) : format("BC%04d", 1 - year);
    }

    private String week() {
        return yearValue(first.get(IsoFields.WEEK_BASED_YEAR)) + format("-W%02d", first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String format(String pattern, Object... parts) {
        return String.format(Locale.ROOT, pattern, parts);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate monthsBack(LocalDate day, int months) {
        return day.withDayOfMonth(1).minusMonths(months);
    }

    private static LocalDate yearsBack(LocalDate day, int length) {
        return LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), length), 1, 1);
    }
}
