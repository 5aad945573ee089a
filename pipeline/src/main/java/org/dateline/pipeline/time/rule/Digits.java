package org.dateline.pipeline.time.rule;

import java.util.List;
import java.util.Set;

/**
 * A word class of plain digits.
 *
 * @param minLength fewest digits
 * @param maxLength most digits
 * @param min smallest number
 * @param max greatest number
 */
record Digits(int minLength, int maxLength, int min, int max) implements WordClass {

    @Override
    public List<Reading> read(List<Piece> pieces, int at) {
        if (at >= pieces.size() || !pieces.get(at).isDigits()) {
            return List.of();
        }
        String digits = pieces.get(at).text();
        if (digits.length() < minLength || digits.length() > maxLength) {
            return List.of();
        }
        int number = Integer.parseInt(digits);
        return number < min || number > max ? List.of() : List.of(new Reading(1, digits));
    }

    @Override
    public Set<String> firstWords() {
        return Set.of(ANY_DIGITS);
    }
}
