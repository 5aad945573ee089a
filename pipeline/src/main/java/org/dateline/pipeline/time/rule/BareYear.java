package org.dateline.pipeline.time.rule;

import java.util.List;
import java.util.Set;

/** Four digits that can be a year without any word beside them: of recent centuries, and not stuck to what makes them a number. */
final class BareYear implements WordClass {

    private static final int MIN = 1500;
    private static final int MAX = 2100;
    private static final String MAY_TOUCH = "(-[/'\"“";

    @Override
    public List<Reading> read(List<Piece> pieces, int at) {
        if (at >= pieces.size() || !pieces.get(at).isDigits() || pieces.get(at).text().length() != 4) {
            return List.of();
        }
        Piece piece = pieces.get(at);
        int year = Integer.parseInt(piece.text());
        boolean free = !piece.glued() || at == 0 || MAY_TOUCH.contains(pieces.get(at - 1).lower()) && !endsNumber(pieces, at - 2);
        return free && year >= MIN && year <= MAX ? List.of(new Reading(1, piece.text())) : List.of();
    }

    private static boolean endsNumber(List<Piece> pieces, int at) {
        return at >= 0 && pieces.get(at + 1).glued() && pieces.get(at).isDigits() && pieces.get(at).text().length() != 4;
    }

    @Override
    public Set<String> firstWords() {
        return Set.of(ANY_DIGITS);
    }
}
