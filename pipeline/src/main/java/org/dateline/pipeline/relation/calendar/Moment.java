package org.dateline.pipeline.relation.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One end of an interval of time.
 *
 * @param iso as it is written
 * @param at the first or last second it means
 */
public record Moment(String iso, LocalDateTime at) implements Comparable<Moment> {

    /** The first second of an ISO 8601 year, month, day or time; empty where it is none or null. */
    public static Optional<Moment> first(String iso) {
        return read(iso, false);
    }

    /** The last second of an ISO 8601 year, month, day or time; empty where it is none or null. */
    public static Optional<Moment> last(String iso) {
        return read(iso, true);
    }

    @Override
    public int compareTo(Moment other) {
        return at.compareTo(other.at);
    }

    private static Optional<Moment> read(String iso, boolean last) {
        if (iso == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Moment(iso, parse(iso, last)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime parse(String iso, boolean last) {
        if (iso.indexOf('T') > 0) {
            return isZoned(iso) ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso);
        }
        return day(iso, last).atTime(last ? LocalTime.of(23, 59, 59) : LocalTime.MIDNIGHT);
    }

    /** Whether it is told by the clocks of a time zone that is named. */
    boolean isZoned() {
        return isZoned(iso);
    }

    private static boolean isZoned(String iso) {
        int time = iso.indexOf('T');
        return time > 0 && (iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0);
    }

    private static LocalDate day(String iso, boolean last) {
        return switch (iso.length()) {
            case 4 -> last ? Year.parse(iso).atMonth(12).atEndOfMonth() : Year.parse(iso).atDay(1);
            case 7 -> last ? YearMonth.parse(iso).atEndOfMonth() : YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }
}
