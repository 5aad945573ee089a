package org.dateline.pipeline.time.resolve;

import org.dateline.pipeline.time.value.Unit;

/** Values of calendar periods of which nothing but the unit is known. */
final class Unknown {

    private Unknown() {}

    static String value(Unit unit) {
        return switch (unit) {
            case DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON -> "XXXX-SX";
            case HALF -> "XXXX-HX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case MILLENNIUM -> "X";
            default -> unit.isClock() ? "XXXX-XX-XXTXX:XX" : "XXXX";
        };
    }
}
