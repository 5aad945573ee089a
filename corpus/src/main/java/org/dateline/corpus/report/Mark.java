package org.dateline.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Timex;

/**
 * An annotation to draw.
 *
 * @param kind entity, event or time; the style sheet has a colour for each
 * @param label its label in a word
 * @param attributes all that is known of it, as name and value pairs
 */
record Mark(String id, String kind, int begin, int end, String label, String attributes) implements Spanned {

    /** All marks of a document, in the order of the text. */
    static List<Mark> of(DocumentView view) {
        List<Mark> marks = new ArrayList<>();
        view.entities().forEach(entity -> marks.add(of(entity)));
        view.events().forEach(event -> marks.add(of(event)));
        view.timexes().stream().filter(time -> time.end() > time.begin()).forEach(time -> marks.add(of(time)));
        marks.sort((one, other) -> one.compareTo(other));
        return marks;
    }

    private static Mark of(Entity entity) {
        return new Mark(entity.id(), "entity", entity.begin(), entity.end(), Objects.toString(entity.label()),
                join(pair("entity", entity.entityId()), pair("name", entity.canonicalName()), pair("confidence", entity.confidence())));
    }

    private static Mark of(Event event) {
        return new Mark(event.id(), "event", event.begin(), event.end(), Objects.toString(event.eventClass()),
                join(pair("tense", event.tense()), pair("aspect", event.aspect()), pair("polarity", event.polarity()),
                        pair("modality", event.modality()), pair("pos", event.pos()), pair("earliest", event.earliest()),
                        pair("latest", event.latest()), pair("confidence", event.confidence()), participants(event)));
    }

    private static Mark of(Timex time) {
        return new Mark(time.id(), "time", time.begin(), time.end(), Objects.toString(time.type()),
                join(pair("value", time.value()), pair("mod", time.mod()), pair("quant", time.quant()), pair("freq", time.freq()),
                        pair("function", time.function()), pair("anchor", time.anchorTimeId()), pair("begin", time.beginPoint()),
                        pair("end", time.endPoint()), pair("earliest", time.earliest()), pair("latest", time.latest())));
    }

    private static String participants(Event event) {
        return event.participants().stream().map(each -> each.role() + " " + (each.target() == null ? each.begin() + "-" + each.end()
                : each.target())).collect(Collectors.joining(", "));
    }

    private static String pair(String name, Object value) {
        return value == null ? "" : name + " " + value;
    }

    private static String join(String... pairs) {
        return Stream.of(pairs).filter(pair -> !pair.isEmpty()).collect(Collectors.joining("; "));
    }
}
