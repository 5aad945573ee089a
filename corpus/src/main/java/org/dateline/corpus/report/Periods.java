package org.dateline.corpus.report;

import java.util.Map;
import java.util.TreeMap;

/** Counts by month brought down to a number that a chart can show: by month, by year, or by decade. */
final class Periods {

    private static final int MOST = 40;
    private static final int YEAR = 4;

    private Periods() {}

    static Map<String, Long> of(Map<String, Long> months) {
        Map<String, Long> periods = months;
        for (int length = YEAR; periods.size() > MOST && length >= YEAR - 1; length--) {
            periods = shortened(months, length);
        }
        return periods;
    }

    private static Map<String, Long> shortened(Map<String, Long> months, int length) {
        Map<String, Long> periods = new TreeMap<>();
        months.forEach((month, count) -> periods.merge(name(month, length), count, Long::sum));
        return periods;
    }

    private static String name(String month, int length) {
        if (month.length() < YEAR || !Character.isDigit(month.charAt(0))) {
            return month;
        }
        return month.substring(0, length) + "0s".substring(0, length < YEAR ? 2 : 0);
    }
}
