package org.dateline.pipeline.time;

import java.util.List;
import java.util.Set;
import org.dateline.pipeline.time.resolve.Meaning;

/** Ties a duration to the date that right after it says when it ends or begins: the three months ended Dec. 31. */
final class PointLinker {

    private static final Set<String> ENDS = Set.of("ended", "ending", "to", "through", "until", "till", "up to", "ended on", "ending on", "ending in");
    private static final Set<String> BEGINS = Set.of("from", "since", "starting", "beginning", "starting on", "beginning on", "starting in",
            "from about", "beginning in");

    private final String text;

    PointLinker(String text) {
        this.text = text;
    }

    /** Gives the last expression found its point, if it is a duration and the one to come is that. */
    void link(List<Timex> found, int begin, String id, Meaning point) {
        Timex last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last == null || last.meaning().type() != Meaning.Type.DURATION || point.period() == null || begin - last.end() > 20) {
            return;
        }
        String between = text.substring(last.end(), begin).replace(',', ' ').strip();
        Meaning duration = last.meaning();
        if (ENDS.contains(between)) {
            duration = duration.endingAt(id, point.period());
        } else if (BEGINS.contains(between)) {
            duration = duration.beginningAt(id, point.period());
        }
        found.set(found.size() - 1, new Timex(last.id(), last.begin(), last.end(), last.creationTime(), duration));
    }
}
