package org.dateline.export.timeml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dateline.export.reduce.Copies;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.reduce.Reduction;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Timex;

/** Keeps events and times that overlap none before them: TimeML's tags hold words and no tags. Of two on one span the time stays. */
final class OneTag implements Reduction {

    private static final String EVENTS = "events overlapping";
    private static final String TIMES = "timexes overlapping";

    @Override
    public List<String> kinds() {
        return List.of(EVENTS, TIMES);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        List<Spanned> all = new ArrayList<>(document.timexes());
        all.addAll(document.events());
        all.sort(null);
        Set<Spanned> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        int end = 0;
        for (Spanned span : all) {
            if (span.begin() >= end) {
                kept.add(span);
                end = span.end();
            }
        }
        List<Event> events = Copies.kept(document.events(), kept::contains);
        List<Timex> times = Copies.kept(document.timexes(), kept::contains);
        losses.add(EVENTS, document.events().size() - events.size());
        losses.add(TIMES, document.timexes().size() - times.size());
        return Records.with(Records.with(document, "events", events), "timexes", times);
    }
}
