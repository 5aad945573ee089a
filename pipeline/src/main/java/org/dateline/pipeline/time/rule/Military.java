package org.dateline.pipeline.time.rule;

import java.util.List;
import java.util.Set;

/** A time of day as four digits without a mark, such as 0900; the value is written 09:00. */
final class Military implements WordClass {

    @Override
    public List<Reading> read(List<Piece> pieces, int at) {
        if (at >= pieces.size() || !pieces.get(at).isDigits() || pieces.get(at).text().length() != 4) {
            return List.of();
        }
        String digits = pieces.get(at).text();
        boolean fits = digits.compareTo("2400") <= 0 && digits.charAt(2) < '6';
        return fits ? List.of(new Reading(1, digits)) : List.of();
    }

    @Override
    public Set<String> firstWords() {
        return Set.of(ANY_DIGITS);
    }
}
