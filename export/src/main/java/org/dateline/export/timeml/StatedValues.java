package org.dateline.export.timeml;

import java.util.List;
import java.util.Objects;
import org.dateline.export.reduce.Copies;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.reduce.Reduction;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.Timex;

/** Fills in what TimeML requires: tense and aspect NONE, polarity POS, part of speech OTHER, an unknown value. */
final class StatedValues implements Reduction {

    private static final String EVENTS = "events with values filled in";
    private static final String TIMES = "timexes with a value filled in";

    @Override
    public List<String> kinds() {
        return List.of(EVENTS, TIMES);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        List<Event> events = Copies.changed(document.events(), event -> filled(event, losses));
        List<Timex> times = Copies.changed(document.timexes(), time -> filled(time, losses));
        return Records.with(Records.with(document, "events", events), "timexes", times);
    }

    private static Event filled(Event event, Losses losses) {
        if (event.tense() != null && event.aspect() != null && event.polarity() != null && event.pos() != null) {
            return event;
        }
        losses.add(EVENTS, 1);
        return new Event(event.id(), event.begin(), event.end(), event.eventClass(), or(event.tense(), "NONE"),
                or(event.aspect(), "NONE"), or(event.polarity(), "POS"), event.modality(), or(event.pos(), "OTHER"), event.confidence(),
                event.earliest(), event.latest(), event.participants());
    }

    private static Timex filled(Timex time, Losses losses) {
        losses.add(TIMES, time.value() == null ? 1 : 0);
        return time.value() != null ? time : new Timex(time.id(), time.begin(), time.end(), time.type(), "XXXX", time.mod(), time.quant(),
                time.freq(), time.temporalFunction(), time.function(), time.anchorTimeId(), time.beginPoint(), time.endPoint(),
                time.earliest(), time.latest());
    }

    private static String or(String value, String otherwise) {
        return Objects.requireNonNullElse(value, otherwise);
    }
}
