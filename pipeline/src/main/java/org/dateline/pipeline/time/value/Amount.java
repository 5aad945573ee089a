package org.dateline.pipeline.time.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * A length of time in one unit.
 *
 * @param count a decimal number such as {@code 2.5}, or {@code X} when the text leaves it open
 * @param unit its unit
 */
public record Amount(String count, Unit unit) {

    /** Count that stands for an unknown number. */
    public static final String VAGUE = "X";

    /** True when the number is known and whole. */
    public boolean isWhole() {
        return count.matches("\\d{1,5}");
    }

    /** True when the number is not known. */
    public boolean isVague() {
        return VAGUE.equals(count);
    }

    /** TIMEX3 value of the duration, such as P3W, PT40M, P2.5Y, PXY; decades and centuries of a known number are years. */
    public String value() {
        return "P" + (unit.isClock() ? "T" : "") + part();
    }

    /** The value of this and finer amounts together, such as PT1H30M. */
    public String with(List<Amount> finer) {
        StringBuilder value = new StringBuilder(value());
        boolean onClock = unit.isClock();
        for (Amount each : finer) {
            value.append(each.unit.isClock() && !onClock ? "T" : "").append(each.part());
            onClock = each.unit.isClock();
        }
        return value.toString();
    }

    private String part() {
        if (isVague()) {
            return VAGUE + unit.letters();
        }
        return switch (unit) {
            case QUARTER, SEASON -> times(3) + "M";
            case HALF -> times(6) + "M";
            case DECADE -> times(10) + "Y";
            case CENTURY -> times(100) + "Y";
            case MILLENNIUM -> times(1000) + "Y";
            default -> count + unit.letters();
        };
    }

    private String times(int factor) {
        return new BigDecimal(count).multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString();
    }
}
