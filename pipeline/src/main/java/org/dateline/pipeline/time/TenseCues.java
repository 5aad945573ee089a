package org.dateline.pipeline.time;

import java.util.List;
import org.dateline.pipeline.time.resolve.Tense;
import org.dateline.pipeline.time.rule.Piece;

/** What the verbs of a sentence, and words like them, say of before and after the day of writing. */
final class TenseCues {

    private final List<Piece> pieces;

    TenseCues(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** What the word at an index says; {@link Tense#NONE} where it says nothing. */
    Tense at(int at) {
        Piece piece = pieces.get(at);
        if (!piece.isWord()) {
            return Tense.NONE;
        }
        if (TenseWord.AHEAD.has(piece.lower()) && !isForecastNoun(piece) || "to".equals(piece.lower()) && at > 0 && TenseWord.BEFORE_TO.has(pieces.get(at - 1).lower())) {
            return isPastPlan(at) ? Tense.PAST : Tense.FUTURE;
        }
        if (TenseWord.MODAL.has(piece.lower()) && !("may".equals(piece.lower()) && piece.isCapital())) {
            return isSoon(at, "have") ? Tense.PAST : Tense.FUTURE;
        }
        if (isSetFor(at)) {
            return Tense.FUTURE;
        }
        if (isPast(piece)) {
            return isToBe(at) || isWhenDone(at) ? Tense.FUTURE : Tense.PAST;
        }
        if (isPresent(piece)) {
            return isTimetable(at) ? Tense.FUTURE : Tense.PRESENT;
        }
        return isGoingOn(at) ? Tense.PRESENT : Tense.NONE;
    }

    /** The same of a word behind the expression: on Monday they agreed to go is past, and to go on Monday, as they agreed, is not. */
    Tense behind(int at) {
        return TenseWord.AGREED.has(pieces.get(at).lower()) && isPast(pieces.get(at)) && !isToBe(at) ? Tense.PAST : at(at);
    }

    /** True in: it beat forecasts. */
    private static boolean isForecastNoun(Piece piece) {
        return piece.lower().startsWith("forecast") && piece.pos().startsWith("NN");
    }

    /** True for what had been planned. */
    private boolean isPastPlan(int at) {
        return at > 1 && "been".equals(pieces.get(at - 1).lower()) && "had".equals(pieces.get(at - 2).lower());
    }

    private boolean isSetFor(int at) {
        return "set".equals(pieces.get(at).lower()) && at + 1 < pieces.size() && "for".equals(pieces.get(at + 1).lower());
    }

    /** True in a clause such as when he is sentenced, until it is closed. */
    private boolean isWhenDone(int at) {
        if (at < 3 || !TenseWord.BEING.has(pieces.get(at - 1).lower())) {
            return false;
        }
        return pieces.subList(Math.max(0, at - 5), at - 1).stream().anyMatch(piece -> TenseWord.CONDITION.has(piece.lower()));
    }

    private boolean isGoingOn(int at) {
        return at > 0 && pieces.get(at).lower().endsWith("ing") && TenseWord.BEING.has(pieces.get(at - 1).lower()) && !isPossessive(at - 1);
    }

    /** True for the s of Monday's meeting. */
    boolean isPossessive(int at) {
        return "s".equals(pieces.get(at).lower()) && !pieces.get(at).pos().startsWith("V");
    }

    private boolean isSoon(int at, String word) {
        return at + 2 < pieces.size() && (word.equals(pieces.get(at + 1).lower()) || word.equals(pieces.get(at + 2).lower()));
    }

    private static boolean isPast(Piece piece) {
        if (piece.pos().isEmpty()) {
            return TenseWord.PAST.has(piece.lower()) || piece.lower().endsWith("ed") && piece.lower().length() > 4;
        }
        return piece.pos().equals("VBD") || piece.pos().equals("VBN");
    }

    private static boolean isPresent(Piece piece) {
        return TenseWord.ARRANGED.has(piece.lower()) || piece.pos().equals("VBP") && TenseWord.ARRANGED.has(piece.lower() + "s");
    }

    /** True for what goes by a plan: the offer expires, the rules take effect. */
    private boolean isTimetable(int at) {
        String verb = pieces.get(at).lower();
        boolean takesEffect = verb.startsWith("take") && at + 1 < pieces.size() && TenseWord.TAKEN.has(pieces.get(at + 1).lower());
        return takesEffect || TenseWord.TIMETABLE.has(verb) || TenseWord.TIMETABLE.has(verb + "s");
    }

    /** True for a participle after to be, will be and the like. */
    private boolean isToBe(int at) {
        for (int i = at - 1; i > 0 && i >= at - 3; i--) {
            if (pieces.get(i).lower().equals("be")) {
                String before = pieces.get(i - 1).lower();
                return "to".equals(before) || TenseWord.MODAL.has(before) || i > 1 && TenseWord.MODAL.has(pieces.get(i - 2).lower());
            }
        }
        return false;
    }
}
