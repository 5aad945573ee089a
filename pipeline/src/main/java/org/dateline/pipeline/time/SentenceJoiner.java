package org.dateline.pipeline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.pipeline.time.SourceText.Span;

/** Joins sentences that a splitter parted after an abbreviation: {@code at 6 a.m. | Wednesday}, {@code on Jan. | 24}. */
final class SentenceJoiner {

    private static final int REACH = 8;
    private static final Pattern MONTH = Pattern.compile(".*\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.", Pattern.DOTALL);
    private static final Pattern HALF_DAY = Pattern.compile(".*\\b[ap]\\.? ?m\\.", Pattern.DOTALL);
    private static final Pattern DAY_OR_ZONE = Pattern.compile(
            "(?:[A-Z]{2,4}\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on |Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec).*");

    private SentenceJoiner() {}

    static List<Span> join(String text, List<Span> sentences) {
        List<Span> joined = new ArrayList<>();
        for (Span sentence : sentences) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && belongTogether(text, last, sentence)) {
                joined.set(joined.size() - 1, new Span(last.begin(), sentence.end()));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private static boolean belongTogether(String text, Span left, Span right) {
        if (left.end() > right.begin()) {
            return false;
        }
        String tail = text.substring(Math.max(left.begin(), left.end() - REACH), left.end()).stripTrailing();
        if (!tail.endsWith(".") || right.begin() >= right.end() || text.substring(left.end(), right.begin()).contains("\n")) {
            return false;
        }
        String head = text.substring(right.begin(), Math.min(right.end(), right.begin() + 2 * REACH)).stripLeading();
        boolean dayFollows = !head.isEmpty() && Character.isDigit(head.charAt(0));
        return dayFollows && MONTH.matcher(tail).matches() || HALF_DAY.matcher(tail).matches() && DAY_OR_ZONE.matcher(head).matches();
    }
}
