package org.dateline.pipeline.time.value;

import java.time.LocalDate;

/** The western date of Easter. */
final class Easter {

    private Easter() {}

    /** Easter Sunday of a Gregorian year, by the method of Meeus, Jones and Butcher. */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int sum = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
