package org.dateline.pipeline.time.value;

import java.util.Locale;

/** A calendar or clock unit, from fine to coarse, with the letters that name it in a TIMEX3 duration. */
public enum Unit {
    /** Clock second. */
    SECOND("S"),
    /** Clock minute. */
    MINUTE("M"),
    /** Clock hour. */
    HOUR("H"),
    /** A part of a day, such as a morning. */
    DAYPART("D"),
    /** Calendar day. */
    DAY("D"),
    /** Saturday and Sunday of an ISO week. */
    WEEKEND("WE"),
    /** ISO week, Monday to Sunday. */
    WEEK("W"),
    /** Calendar month. */
    MONTH("M"),
    /** Calendar quarter. */
    QUARTER("Q"),
    /** Meteorological season; winter belongs to the year it begins in. */
    SEASON("S"),
    /** Half of a calendar year. */
    HALF("H"),
    /** Calendar year. */
    YEAR("Y"),
    /** Ten years that share their first three digits. */
    DECADE("DE"),
    /** Hundred years that share their first two digits. */
    CENTURY("CE"),
    /** Thousand years that share their first digit. */
    MILLENNIUM("ML");

    private final String letters;

    Unit(String letters) {
        this.letters = letters;
    }

    /** The unit of a lower-case English name such as {@code week}. */
    public static Unit named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** True for hours, minutes and seconds. */
    public boolean isClock() {
        return compareTo(HOUR) <= 0;
    }

    /** True when this unit is not longer than the other. */
    public boolean fitsInto(Unit other) {
        return compareTo(other) <= 0;
    }

    /** Letters of the unit in a duration's value, such as {@code W} in P3W. */
    public String letters() {
        return letters;
    }
}
