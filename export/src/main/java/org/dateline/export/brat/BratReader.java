package org.dateline.export.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.MalformedException;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Identifiers;
import org.dateline.export.span.LabelledSpan;
import org.dateline.export.view.Attributes;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;

/** Reads a {@code .ann} file over its text; fragments of a span become one. */
final class BratReader {

    private final String id;
    private final String where;
    private final String text;
    private final CodePoints points;
    private final Map<String, LabelledSpan> spans = new LinkedHashMap<>();
    private final Map<String, String> triggers = new HashMap<>();
    private final Map<String, String[]> roles = new HashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<String[]> links = new ArrayList<>();
    private boolean asItIs;

    /**
     * Prepares to read.
     *
     * @param where names the file in messages
     */
    BratReader(String id, String where, String text) {
        this.id = id;
        this.where = where;
        this.text = text;
        this.points = CodePoints.of(text);
    }

    DocumentView read(String lines) {
        lines(lines);
        return Identifiers.renumber(document(), BratFormat.CARRIES.facets());
    }

    /** The document with brat's handles for ids; values that are ids are those of the document that was written. */
    DocumentView readAsItIs(String lines) {
        asItIs = true;
        lines(lines);
        return document();
    }

    private void lines(String lines) {
        int number = 0;
        for (String line : lines.split("\n")) {
            number++;
            if (!line.isEmpty()) {
                line(line, number);
            }
        }
    }

    private void line(String line, int number) {
        try {
            line(line.split("\t", 3), number);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new MalformedException(where, number, "not standoff: " + line);
        }
    }

    private void line(String[] columns, int number) {
        if (columns.length < 2) {
            throw new MalformedException(where, number, "no tab");
        }
        String[] fields = columns[1].split(" ");
        switch (columns[0].charAt(0)) {
            case 'T' -> spans.put(columns[0], span(columns[0], columns[1], number));
            case 'E' -> {
                triggers.put(fields[0].substring(fields[0].indexOf(':') + 1), columns[0]);
                roles.put(columns[0], fields);
            }
            case 'A', 'M' -> attribute(fields);
            case 'R' -> links.add(new String[] {fields[1].substring(5), fields[2].substring(5), fields[0]});
            case '#' -> values.computeIfAbsent(fields[1], key -> new LinkedHashMap<>())
                    .putAll(BratNotes.read(columns.length > 2 ? columns[2] : ""));
            default -> {
                // Equivalences and normalisations are nothing we know.
            }
        }
    }

    private LabelledSpan span(String handle, String column, int number) {
        String[] fields = column.split("[ ;]");
        int begin = points.toUtf16(Integer.parseInt(fields[1]));
        int end = points.toUtf16(Integer.parseInt(fields[fields.length - 1]));
        if (begin < 0 || end > text.length() || begin >= end) {
            throw new MalformedException(where, number, "no such place in the text: " + column);
        }
        return new LabelledSpan(handle, begin, end, fields[0]);
    }

    private void attribute(String[] fields) {
        String value = fields.length > 2 ? fields[2] : "true";
        if (fields[0].equals(BratConfig.TO_CREATION_TIME)) {
            links.add(new String[] {fields[1], null, value});
        } else {
            values.computeIfAbsent(fields[1], key -> new LinkedHashMap<>()).put(BratConfig.name(fields[0]), value);
        }
    }

    private DocumentView document() {
        DocumentView bare = new DocumentView(id, null, text, Metadata.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
        DocumentView labelled = LabelledSpan.into(bare, new ArrayList<>(spans.values()), BratFormat.CARRIES.and(
                Facet.ENTITY_IDS, Facet.EVENT_IDS,
                Facet.TIMEX_IDS).facets());
        number(labelled.entities(), "n");
        number(labelled.events(), "e");
        number(labelled.timexes(), "t");
        List<Entity> entities = labelled.entities().stream()
                .map(each -> attributes(each.id(), each.label()).toEntity(each.begin(), each.end())).toList();
        List<Timex> timexes = labelled.timexes().stream()
                .map(each -> attributes(each.id(), each.type()).toTimex(each.begin(), each.end())).toList();
        List<Event> events = labelled.events().stream().map(this::event).toList();
        return new DocumentView(id, null, text, Metadata.NONE, List.of(), List.of(), List.of(), entities, events, timexes, links(), List.of());
    }

    private void number(List<? extends Spanned> items, String prefix) {
        for (int i = 0; i < items.size(); i++) {
            String handle = Attributes.of(items.get(i)).id();
            String name = asItIs ? handle : prefix + (i + 1);
            ids.put(handle, name);
            ids.put(triggers.getOrDefault(handle, handle), name);
        }
    }

    private Attributes attributes(String handle, String label) {
        Map<String, String> all = new HashMap<>(values.getOrDefault(handle, Map.of()));
        all.putAll(values.getOrDefault(triggers.get(handle), Map.of()));
        return new Attributes(ids.get(handle), label, all);
    }

    private Event event(Event bare) {
        Event event = attributes(bare.id(), bare.eventClass()).toEvent(bare.begin(), bare.end());
        String[] fields = roles.getOrDefault(triggers.get(bare.id()), new String[1]);
        List<Event.Participant> participants = new ArrayList<>();
        for (int i = 1; i < fields.length; i++) {
            int colon = fields[i].indexOf(':');
            String target = fields[i].substring(colon + 1);
            Spanned place = spans.get(trigger(target));
            if (place == null) {
                throw new MalformedException(where, 0, "a slot of an event holds " + target + ", which is not there");
            }
            participants.add(new Event.Participant(fields[i].substring(0, colon).replaceAll("[0-9]+$", ""), place.begin(), place.end(),
                    ids.get(target)));
        }
        return new Event(event.id(), event.begin(), event.end(), event.eventClass(), event.tense(), event.aspect(), event.polarity(),
                event.modality(), event.pos(), event.confidence(), event.earliest(), event.latest(), participants);
    }

    private String trigger(String handle) {
        return roles.containsKey(handle) ? roles.get(handle)[0].substring(roles.get(handle)[0].indexOf(':') + 1) : handle;
    }

    private List<TemporalLink> links() {
        List<TemporalLink> all = new ArrayList<>();
        for (String[] link : links) {
            all.add(new TemporalLink("l" + all.size(), ids.get(link[0]), link[1] == null ? TemporalLink.CREATION_TIME : ids.get(link[1]),
                    link[2], null));
        }
        return all;
    }
}
