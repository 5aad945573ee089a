package org.dateline.corpus.evaluate.print;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are shown. */
final class Rounding {

    private Rounding() {}

    /** A share in per cent with two decimals. */
    static String percent(double share) {
        return new BigDecimal(100 * share).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A share with six decimals at most. */
    static double share(double share) {
        return new BigDecimal(share).setScale(6, RoundingMode.HALF_EVEN).doubleValue();
    }
}
