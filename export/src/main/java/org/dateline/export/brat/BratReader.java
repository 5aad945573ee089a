package org.dateline.export.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.MalformedException;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Identifiers;
import org.dateline.export.span.LabelledSpan;
import org.dateline.export.view.Attributes;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;

/** Makes a document of a {@code .ann} file and its text. */
final class BratReader {

    private final String id;
    private final String where;
    private final String text;
    private final Map<String, String> ids = new HashMap<>();

    /**
     * Prepares to read.
     *
     * @param where names the file in messages
     */
    BratReader(String id, String where, String text) {
        this.id = id;
        this.where = where;
        this.text = text;
    }

    DocumentView read(String lines) {
        return Identifiers.renumber(document(BratLines.of(lines, where, text), false), BratFormat.CARRIES.facets());
    }

    /** The document with brat's handles for ids; values that are ids are those of the document that was written. */
    DocumentView readAsItIs(String lines) {
        return document(BratLines.of(lines, where, text), true);
    }

    private DocumentView document(BratLines lines, boolean asItIs) {
        DocumentView bare = new DocumentView(id, null, text, Metadata.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
        DocumentView labelled = LabelledSpan.into(bare, lines.spans(), BratFormat.CARRIES.and(Facet.ENTITY_IDS, Facet.EVENT_IDS,
                Facet.TIMEX_IDS).facets());
        name(labelled.entities(), lines, asItIs ? null : "n");
        name(labelled.events(), lines, asItIs ? null : "e");
        name(labelled.timexes(), lines, asItIs ? null : "t");
        List<Entity> entities = labelled.entities().stream()
                .map(each -> attributes(each.id(), each.label(), lines).toEntity(each.begin(), each.end())).toList();
        List<Timex> timexes = labelled.timexes().stream()
                .map(each -> attributes(each.id(), each.type(), lines).toTimex(each.begin(), each.end())).toList();
        List<Event> events = labelled.events().stream().map(event -> event(event, lines)).toList();
        return new DocumentView(id, null, text, Metadata.NONE, List.of(), List.of(), List.of(), entities, events, timexes, links(lines), List.of());
    }

    /** Gives items numbers behind a prefix, or lets them keep their handles where it is null. */
    private void name(List<? extends Spanned> items, BratLines lines, String prefix) {
        for (int i = 0; i < items.size(); i++) {
            String handle = Attributes.of(items.get(i)).id();
            String name = prefix == null ? handle : prefix + (i + 1);
            ids.put(handle, name);
            String event = lines.event(handle);
            ids.put(event == null ? handle : event, name);
        }
    }

    private Attributes attributes(String handle, String label, BratLines lines) {
        return new Attributes(ids.get(handle), label, lines.values(handle));
    }

    private Event event(Event bare, BratLines lines) {
        Event event = attributes(bare.id(), bare.eventClass(), lines).toEvent(bare.begin(), bare.end());
        List<Event.Participant> participants = lines.slots(bare.id()).stream().map(slot -> participant(slot, lines)).toList();
        return new Event(event.id(), event.begin(), event.end(), event.eventClass(), event.tense(), event.aspect(), event.polarity(),
                event.modality(), event.pos(), event.confidence(), event.earliest(), event.latest(), participants);
    }

    private Event.Participant participant(String slot, BratLines lines) {
        int colon = slot.indexOf(':');
        String target = slot.substring(colon + 1);
        LabelledSpan place = lines.span(target);
        if (place == null) {
            throw new MalformedException(where, 0, "a slot of an event holds " + target + ", which is not there");
        }
        return new Event.Participant(slot.substring(0, colon).replaceAll("[0-9]+$", ""), place.begin(), place.end(), ids.get(target));
    }

    private List<TemporalLink> links(BratLines lines) {
        List<TemporalLink> all = new ArrayList<>();
        for (BratLines.Link link : lines.links()) {
            all.add(new TemporalLink("l" + all.size(), ids.get(link.source()),
                    link.target() == null ? TemporalLink.CREATION_TIME : ids.get(link.target()), link.relation(), null));
        }
        return all;
    }
}
