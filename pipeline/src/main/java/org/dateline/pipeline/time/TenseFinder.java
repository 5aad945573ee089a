package org.dateline.pipeline.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.pipeline.time.resolve.Tense;
import org.dateline.pipeline.time.rule.Piece;

/** Tells from the verbs near an expression whether it lies before or after the day of writing. */
final class TenseFinder {

    private static final Set<String> FUTURE = Set.of("will", "shall", "ll", "wo", "due", "expected", "expects", "expect", "expecting",
            "scheduled", "rescheduled", "slated", "planned", "plans", "plan", "planning", "intends", "intend", "upcoming", "deadline",
            "hopes", "hope", "aims", "aim", "vowed", "promised", "agreed", "wants", "want", "forecast", "forecasts", "penciled",
            "pencilled", "postponed", "postponing", "adjourned", "deferred", "remanded", "extended", "anticipated", "starting");
    private static final Set<String> MODALS = Set.of("would", "should", "must", "could", "might", "can", "may", "will", "shall", "ll");
    private static final Set<String> BEFORE_TO = Set.of("is", "are", "be", "s", "re", "was", "were", "set", "going", "about", "likely");
    /** Verbs whose present tense tells of what is arranged; that of others, as in captions, tells of what was seen. */
    private static final Set<String> ARRANGED = Set.of("resumes", "begins", "starts", "opens", "reopens", "ends", "closes", "expires",
            "leaves", "arrives", "departs", "returns", "meets", "faces", "goes", "plays", "takes", "kicks", "visits", "travels", "votes",
            "hosts", "heads", "airs", "premieres", "debuts", "launches", "turns", "runs");
    private static final Set<String> TIMETABLE = Set.of("resumes", "begins", "starts", "opens", "reopens", "ends", "closes", "expires", "arrives",
            "departs", "returns", "runs", "airs", "premieres", "debuts");
    private static final Set<String> TAKEN = Set.of("effect", "place", "office", "over");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did", "said", "told", "went", "came", "took", "gave",
            "made", "got", "saw", "left", "fell", "rose", "won", "lost", "held", "met", "spoke", "found", "began", "became",
            "ran", "sent", "kept", "led", "felt", "stood", "heard", "paid", "sold", "bought", "brought", "built", "broke",
            "grew", "knew", "wrote", "struck", "shot", "died", "been", "sat", "drew", "flew", "hit", "put", "quit",
            "thought", "caught", "taught", "fought", "sought", "beat", "hurt", "sank", "shook", "swore", "threw", "woke");

    private static final Set<String> NOW_BEING = Set.of("am", "is", "are", "m", "s", "re");
    private static final Set<String> MOVED = Set.of("moved", "delayed", "pushed", "put", "changed", "brought");
    private static final Set<String> CONDITIONS = Set.of("when", "until", "till", "before", "after", "once", "if", "unless");
    /** Without a verb these point ahead. */
    private static final Set<String> BOUNDS = Set.of("until", "till", "by");

    private final List<Piece> pieces;

    private TenseFinder(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The tense of the verb nearest to the left, back to a semicolon, or else nearest to the right. */
    static Tense around(List<Piece> pieces, int begin, int end) {
        TenseFinder finder = new TenseFinder(pieces);
        if (begin > 0 && "since".equals(pieces.get(begin - 1).lower())) {
            return Tense.PAST;
        }
        return finder.before(begin, end).or(() -> finder.after(end)).orElseGet(() -> finder.withoutVerb(begin));
    }

    private Optional<Tense> before(int begin, int end) {
        for (int i = begin - 1; i >= 0 && !";".equals(pieces.get(i).lower()); i--) {
            Tense tense = cue(i);
            if (tense != Tense.NONE) {
                return Optional.of(tense == Tense.PAST ? pastOr(i, begin, end) : tense);
            }
        }
        return Optional.empty();
    }

    private Optional<Tense> after(int end) {
        return IntStream.range(end, pieces.size()).mapToObj(this::cue).filter(tense -> tense != Tense.NONE).findFirst();
    }

    private Tense withoutVerb(int begin) {
        boolean bound = begin > 0 && BOUNDS.contains(pieces.get(begin - 1).lower());
        return bound ? Tense.FUTURE : Tense.NONE;
    }

    /** True after until: what went on or was put off until March tells not which one. */
    private boolean isUntil(int begin) {
        return begin > 0 && ("until".equals(pieces.get(begin - 1).lower()) || "till".equals(pieces.get(begin - 1).lower()));
    }

    /** What follows a verb in the past is to come when it was moved to then, or they gave her until then to answer. */
    private Tense pastOr(int verb, int begin, int end) {
        boolean until = isUntil(begin);
        boolean bound = until || begin > 0 && "to".equals(pieces.get(begin - 1).lower());
        if (bound && MOVED.contains(pieces.get(verb).lower()) || until && end < pieces.size() && "to".equals(pieces.get(end).lower())) {
            return Tense.FUTURE;
        }
        return until ? Tense.NONE : Tense.PAST;
    }

    private Tense cue(int at) {
        Piece piece = pieces.get(at);
        if (!piece.isWord()) {
            return Tense.NONE;
        }
        if (FUTURE.contains(piece.lower()) || "to".equals(piece.lower()) && at > 0 && BEFORE_TO.contains(pieces.get(at - 1).lower())) {
            return isPastPlan(at) ? Tense.PAST : Tense.FUTURE;
        }
        if (MODALS.contains(piece.lower()) && !("may".equals(piece.lower()) && piece.isCapital())) {
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

    /** True for what had been planned. */
    private boolean isPastPlan(int at) {
        return at > 1 && "been".equals(pieces.get(at - 1).lower()) && "had".equals(pieces.get(at - 2).lower());
    }

    private boolean isSetFor(int at) {
        return "set".equals(pieces.get(at).lower()) && at + 1 < pieces.size() && "for".equals(pieces.get(at + 1).lower());
    }

    /** True in a clause such as when he is sentenced, until it is closed. */
    private boolean isWhenDone(int at) {
        if (at < 3 || !NOW_BEING.contains(pieces.get(at - 1).lower())) {
            return false;
        }
        return pieces.subList(Math.max(0, at - 5), at - 1).stream().anyMatch(piece -> CONDITIONS.contains(piece.lower()));
    }

    private boolean isGoingOn(int at) {
        return at > 0 && pieces.get(at).lower().endsWith("ing") && NOW_BEING.contains(pieces.get(at - 1).lower()) && !isPossessive(at - 1);
    }

    /** True for the s of Monday's meeting. */
    private boolean isPossessive(int at) {
        return "s".equals(pieces.get(at).lower()) && !pieces.get(at).pos().startsWith("V");
    }

    private boolean isSoon(int at, String word) {
        return at + 2 < pieces.size() && (word.equals(pieces.get(at + 1).lower()) || word.equals(pieces.get(at + 2).lower()));
    }

    private static boolean isPast(Piece piece) {
        if (piece.pos().isEmpty()) {
            return PAST.contains(piece.lower()) || piece.lower().endsWith("ed") && piece.lower().length() > 4;
        }
        return piece.pos().equals("VBD") || piece.pos().equals("VBN");
    }

    private static boolean isPresent(Piece piece) {
        return ARRANGED.contains(piece.lower()) || piece.pos().equals("VBP") && ARRANGED.contains(piece.lower() + "s");
    }

    /** True for what goes by a plan: the offer expires, the rules take effect. */
    private boolean isTimetable(int at) {
        String verb = pieces.get(at).lower();
        boolean takesEffect = verb.startsWith("take") && at + 1 < pieces.size() && TAKEN.contains(pieces.get(at + 1).lower());
        return takesEffect || TIMETABLE.contains(verb) || TIMETABLE.contains(verb + "s");
    }

    /** True for a participle after to be, will be and the like. */
    private boolean isToBe(int at) {
        for (int i = at - 1; i > 0 && i >= at - 3; i--) {
            if (pieces.get(i).lower().equals("be")) {
                String before = pieces.get(i - 1).lower();
                return "to".equals(before) || MODALS.contains(before) || i > 1 && MODALS.contains(pieces.get(i - 2).lower());
            }
        }
        return false;
    }
}
