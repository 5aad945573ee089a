package org.dateline.corpus.stats;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;

/** When the events of a document happened, as far as its annotations tell. */
public final class EventDates {

    private static final Set<String> DURING = Set.of("IS_INCLUDED", "SIMULTANEOUS", "DURING");
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final Map<String, String> byEvent;

    private EventDates(Map<String, String> byEvent) {
        this.byEvent = byEvent;
    }

    /** The dates of a document's events, by their links to times. */
    public static EventDates of(DocumentView view) {
        Map<String, String> values = new HashMap<>();
        for (Timex time : view.timexes()) {
            if (time.value() != null && !Set.of("DURATION", "SET").contains(String.valueOf(time.type()))) {
                values.put(time.id(), time.value());
            }
        }
        Map<String, String> byEvent = new HashMap<>();
        for (TemporalLink link : view.tlinks()) {
            if (DURING.contains(link.relation()) && values.containsKey(link.target())) {
                byEvent.putIfAbsent(link.source(), values.get(link.target()));
            }
        }
        return new EventDates(byEvent);
    }

    /** The day, month or year of an event, ISO 8601; its own interval goes before its links. */
    public Optional<String> day(Event event) {
        String stated = event.earliest() != null && event.latest() != null ? event.earliest() : byEvent.get(event.id());
        if (stated == null) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(stated);
        return day.lookingAt() ? Optional.of(day.group()) : Optional.empty();
    }
}
