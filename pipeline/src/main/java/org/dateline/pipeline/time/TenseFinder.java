package org.dateline.pipeline.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.pipeline.time.resolve.Tense;
import org.dateline.pipeline.time.rule.Piece;

/** Tells from the verbs near an expression whether it lies before or after the day of writing. */
final class TenseFinder {

    private final List<Piece> pieces;
    private final TenseCues cues;

    private TenseFinder(List<Piece> pieces) {
        this.pieces = pieces;
        this.cues = new TenseCues(pieces);
    }

    /** The tense of the verb nearest to the left, back to a semicolon, or else nearest to the right. */
    static Tense around(List<Piece> pieces, int begin, int end) {
        TenseFinder finder = new TenseFinder(pieces);
        if (begin > 0 && "since".equals(pieces.get(begin - 1).lower())) {
            return Tense.PAST;
        }
        if (finder.isSaidToBe(begin, end) || finder.isDeadline(begin, end)) {
            return Tense.FUTURE;
        }
        return finder.before(begin).or(() -> finder.after(end)).orElseGet(() -> finder.withoutVerb(begin));
    }

    private Optional<Tense> before(int begin) {
        for (int i = begin - 1; i >= 0 && !";".equals(pieces.get(i).lower()); i--) {
            if (isAheadOf(i)) {
                return Optional.of(Tense.FUTURE);
            }
            Tense tense = cues.at(i);
            if (tense != Tense.NONE) {
                return Optional.of(tense == Tense.PAST ? pastOr(i, begin) : tense);
            }
        }
        return Optional.empty();
    }

    private Optional<Tense> after(int end) {
        return IntStream.range(end, pieces.size()).mapToObj(cues::behind).filter(tense -> tense != Tense.NONE).findFirst();
    }

    private Tense withoutVerb(int begin) {
        boolean bound = begin > 0 && TenseWord.BOUND.has(pieces.get(begin - 1).lower());
        return bound ? Tense.FUTURE : Tense.NONE;
    }

    /** True after until: what went on or was put off until March tells not which one. */
    private boolean isUntil(int begin) {
        return begin > 0 && ("until".equals(pieces.get(begin - 1).lower()) || "till".equals(pieces.get(begin - 1).lower()));
    }

    /** True in: her next day in court is on Friday. */
    private boolean isSaidToBe(int begin, int end) {
        int verb = begin > 0 && TenseWord.BEFORE_DATE.has(pieces.get(begin - 1).lower()) ? begin - 2 : begin - 1;
        boolean be = verb > 0 && TenseWord.BEING.has(pieces.get(verb).lower()) && !cues.isPossessive(verb);
        return be && (end == pieces.size() || !pieces.get(end).isWord() && !pieces.get(end).lower().equals("'"));
    }

    /** True at the end of: ahead of, whatever has been done by then. */
    private boolean isAheadOf(int of) {
        return of > 0 && "of".equals(pieces.get(of).lower()) && "ahead".equals(pieces.get(of - 1).lower());
    }

    /** True in: they have until Friday to answer. */
    private boolean isDeadline(int begin, int end) {
        boolean have = begin > 1 && TenseWord.HAVING.has(pieces.get(begin - 2).lower());
        return isUntil(begin) && (have || end < pieces.size() && "to".equals(pieces.get(end).lower()));
    }

    /** What follows a verb in the past is to come when it was moved to then. */
    private Tense pastOr(int verb, int begin) {
        boolean until = isUntil(begin);
        boolean bound = until || begin > 0 && "to".equals(pieces.get(begin - 1).lower());
        if (bound && TenseWord.MOVED.has(pieces.get(verb).lower())) {
            return Tense.FUTURE;
        }
        boolean has = verb > 0 && TenseWord.HAVING.has(pieces.get(verb - 1).lower());
        boolean arranged = begin > 0 && "for".equals(pieces.get(begin - 1).lower()) && TenseWord.ARRANGING.has(pieces.get(verb).lower());
        if (until && has || arranged) {
            return Tense.FUTURE;
        }
        return until ? Tense.NONE : Tense.PAST;
    }
}
