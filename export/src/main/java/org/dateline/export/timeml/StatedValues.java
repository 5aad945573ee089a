package org.dateline.export.timeml;

import java.util.List;
import java.util.Objects;
import org.dateline.export.reduce.Losses;
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
        List<Event> events = document.events().stream().map(event -> filled(event, losses)).toList();
        List<Timex> times = document.timexes().stream().map(time -> filled(time, losses)).toList();
        return new DocumentView(document.id(), document.language(), document.text(), document.metadata(), document.zones(),
                document.sentences(), document.tokens(), document.entities(), events, times, document.tlinks(), document.provenance());
    }

    private static Event filled(Event event, Losses losses) {
        Event filled = new Event(event.id(), event.begin(), event.end(), event.eventClass(), or(event.tense(), "NONE"),
                or(event.aspect(), "NONE"), or(event.polarity(), "POS"), event.modality(), or(event.pos(), "OTHER"), event.confidence(),
                event.earliest(), event.latest(), event.participants());
        losses.add(EVENTS, filled.equals(event) ? 0 : 1);
        return filled;
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
