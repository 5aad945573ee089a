package org.dateline.export.span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Identifiers;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Timex;

/**
 * An entity, event or time expression as tools see it that have one kind of label. Entities keep their label, {@code PERSON};
 * events are {@code EVENT_OCCURRENCE}, time expressions {@code TIMEX_DATE}. An entity label that looks like one of these gets
 * {@code ENTITY_} put before it.
 *
 * @param id of the item
 */
public record LabelledSpan(String id, int begin, int end, String label) implements Spanned {

    /** What stands before the class of an event. */
    public static final String EVENT = "EVENT_";
    /** What stands before the type of a time expression. */
    public static final String TIMEX = "TIMEX_";
    private static final String ENTITY = "ENTITY_";

    /** All spans of a document, in order. */
    public static List<LabelledSpan> of(DocumentView document) {
        List<LabelledSpan> spans = new ArrayList<>();
        for (Entity entity : document.entities()) {
            String label = entity.label();
            boolean clashes = label.startsWith(ENTITY) || label.startsWith(EVENT) || label.startsWith(TIMEX);
            spans.add(new LabelledSpan(entity.id(), entity.begin(), entity.end(), clashes ? ENTITY + label : label));
        }
        document.events().forEach(event -> spans.add(new LabelledSpan(event.id(), event.begin(), event.end(), EVENT + event.eventClass())));
        document.timexes().forEach(time -> spans.add(new LabelledSpan(time.id(), time.begin(), time.end(), TIMEX + time.type())));
        Collections.sort(spans);
        return spans;
    }

    /** The document with these spans as its entities, events and time expressions, numbered where they have no ids. */
    public static DocumentView into(DocumentView document, List<LabelledSpan> spans, Set<Facet> carried) {
        List<Entity> entities = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Timex> timexes = new ArrayList<>();
        for (LabelledSpan span : spans) {
            if (span.label.startsWith(EVENT)) {
                events.add(new Event(span.id, span.begin, span.end, span.label.substring(EVENT.length()), null, null, null, null, null,
                        null, null, null, List.of()));
            } else if (span.label.startsWith(TIMEX)) {
                timexes.add(new Timex(span.id, span.begin, span.end, span.label.substring(TIMEX.length()), null, null, null, null, false,
                        null, null, null, null, null, null));
            } else {
                String label = span.label.startsWith(ENTITY) ? span.label.substring(ENTITY.length()) : span.label;
                entities.add(new Entity(span.id, span.begin, span.end, label, null, null, null));
            }
        }
        DocumentView whole = new DocumentView(document.id(), document.language(), document.text(), document.metadata(), document.zones(),
                document.sentences(), document.tokens(), entities, events, timexes, document.tlinks(), document.provenance());
        return Identifiers.renumber(whole, carried);
    }
}
