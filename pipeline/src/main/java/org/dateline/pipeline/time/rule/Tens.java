package org.dateline.pipeline.time.rule;

import java.util.List;
import java.util.Set;

/** Digits that can head a decade's name: two or four, the last of them a nought, as in 1990s or '60s. */
final class Tens implements WordClass {

    @Override
    public List<Reading> read(List<Piece> pieces, int at) {
        if (at >= pieces.size() || !pieces.get(at).isDigits()) {
            return List.of();
        }
        String digits = pieces.get(at).text();
        boolean fits = digits.endsWith("0") && (digits.length() == 2 || digits.length() == 4);
        return fits ? List.of(new Reading(1, digits)) : List.of();
    }

    @Override
    public Set<String> firstWords() {
        return Set.of(ANY_DIGITS);
    }
}
