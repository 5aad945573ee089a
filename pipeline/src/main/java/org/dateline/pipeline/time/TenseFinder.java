package org.dateline.pipeline.time;

import java.util.List;
import java.util.Set;
import org.dateline.pipeline.time.rule.Piece;
import org.dateline.pipeline.time.value.Direction;

/** Tells from the verbs near an expression whether it lies before or after the day of writing. */
final class TenseFinder {

    private static final Set<String> FUTURE = Set.of("will", "shall", "ll", "would", "due", "expected", "expects", "expect",
            "scheduled", "set", "slated", "planned", "plans", "plan", "planning", "intends", "intend", "upcoming", "deadline",
            "hopes", "hope", "going", "should", "must", "could", "might", "can", "aims", "aim", "vowed", "promised", "agreed",
            "wants", "want", "forecast", "forecasts", "expires", "expire", "takes", "begins", "starts", "opens", "ends", "runs");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did", "said", "told", "went", "came", "took", "gave",
            "made", "got", "saw", "left", "fell", "rose", "won", "lost", "held", "met", "spoke", "found", "began", "became",
            "ran", "sent", "kept", "led", "felt", "stood", "heard", "paid", "sold", "bought", "brought", "built", "broke",
            "grew", "knew", "wrote", "struck", "shot", "died", "been", "sat", "drew", "flew", "hit", "put", "quit",
            "thought", "caught", "taught", "fought", "sought", "beat", "hurt", "sank", "shook", "swore", "threw", "woke");

    private TenseFinder() {}

    /** The direction the verb nearest to the left gives, else the one nearest to the right. */
    static Direction direction(List<Piece> pieces, int begin, int end) {
        for (int i = begin - 1; i >= 0; i--) {
            Direction direction = cue(pieces.get(i));
            if (direction != Direction.NEAREST) {
                return direction;
            }
        }
        for (int i = end; i < pieces.size(); i++) {
            Direction direction = cue(pieces.get(i));
            if (direction != Direction.NEAREST) {
                return direction;
            }
        }
        return Direction.NEAREST;
    }

    private static Direction cue(Piece piece) {
        if (!piece.isWord()) {
            return Direction.NEAREST;
        }
        String word = piece.lower();
        if (FUTURE.contains(word) || "may".equals(word) && !piece.isCapital()) {
            return Direction.FUTURE;
        }
        boolean past = piece.pos().isEmpty()
                ? PAST.contains(word) || word.endsWith("ed") && word.length() > 4
                : piece.pos().equals("VBD") || piece.pos().equals("VBN");
        return past ? Direction.PAST : Direction.NEAREST;
    }
}
