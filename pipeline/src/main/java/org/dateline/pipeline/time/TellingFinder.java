package org.dateline.pipeline.time;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.pipeline.time.resolve.Telling;
import org.dateline.pipeline.time.rule.Piece;

/** Tells from the words before an expression whether it opens the sentence, belongs to what it tells, or is said by the way. */
final class TellingFinder {

    private static final int REACH = 5;
    private static final Set<String> OPENERS = Set.of("in", "on", "by", "at", "during", "then", "but", "and", "it", "was", "back", "later", "also",
            "early", "late", "around", "about", "\"", "“", "'");
    private static final Set<String> ASIDES = Set.of("born", "founded", "established", "built", "created", "who", "which", "whose", "that", "where",
            "when", "(", "[");

    /** Right before a time these make it the measure of something else: since 2003, the 1998 law, those of 1904. */
    private static final Set<String> BINDING = Set.of("the", "a", "an", "its", "his", "her", "their", "this", "s", "since", "from", "until", "after",
            "before", "between", "than", "of");
    private static final Set<String> SAYING = Set.of("said", "says", "say", "announced", "told", "reported", "confirmed", "filed", "disclosed");
    private static final int BESIDE = 3;

    private TellingFinder() {}

    static Telling before(List<Piece> pieces, int begin) {
        if (begin <= REACH && all(pieces.subList(0, begin), OPENERS)) {
            return Telling.OPENING;
        }
        if (begin > 0 && BINDING.contains(pieces.get(begin - 1).lower())) {
            return Telling.ASIDE;
        }
        if (pieces.subList(Math.max(0, begin - BESIDE), begin).stream().anyMatch(piece -> SAYING.contains(piece.lower()))) {
            return Telling.SPOKEN;
        }
        boolean aside = IntStream.range(Math.max(0, begin - REACH), begin).anyMatch(at -> isAside(pieces, at));
        return aside ? Telling.ASIDE : Telling.PASSING;
    }

    /** True for a relative, a word such as born, and a participle that is a clause of its own: hired in 2005, he left. */
    private static boolean isAside(List<Piece> pieces, int at) {
        boolean participle = pieces.get(at).pos().equals("VBN") || pieces.get(at).pos().equals("VBG");
        return ASIDES.contains(pieces.get(at).lower()) || participle && (at == 0 || pieces.get(at - 1).lower().equals(","));
    }

    private static boolean all(List<Piece> pieces, Set<String> words) {
        return pieces.stream().allMatch(piece -> words.contains(piece.lower()));
    }
}
