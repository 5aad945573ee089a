package org.dateline.export.reduce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.Event.Participant;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;

/** Takes away references to what is not, or no longer, in the document. */
final class References {

    private final DocumentView document;
    private final Map<String, Spanned> places = new HashMap<>();
    private final Losses losses;

    private References(DocumentView document, Losses losses) {
        this.document = document;
        this.losses = losses;
        document.entities().forEach(entity -> places.put(entity.id(), entity));
        document.events().forEach(event -> places.put(event.id(), event));
        document.timexes().forEach(timex -> places.put(timex.id(), timex));
    }

    static DocumentView resolve(DocumentView document, Losses losses) {
        return new References(document, losses).resolve();
    }

    private DocumentView resolve() {
        DocumentView resolved = document;
        List<TemporalLink> links = document.tlinks().stream()
                .filter(link -> isThere(link.source()) && isThere(link.target())).toList();
        if (links.size() < document.tlinks().size()) {
            losses.add("tlinks with a lost end", document.tlinks().size() - links.size());
            resolved = Records.with(resolved, "tlinks", links);
        }
        if (document.timexes().stream().flatMap(References::mentioned).anyMatch(id -> !isThere(id))) {
            resolved = Records.with(resolved, "timexes", document.timexes().stream().map(this::resolve).toList());
        }
        List<Event> events = document.events().stream().map(this::resolve).toList();
        if (!events.equals(document.events())) {
            resolved = Records.with(resolved, "events", events);
        }
        return resolved;
    }

    private static Stream<String> mentioned(Timex timex) {
        return Stream.of(timex.anchorTimeId(), timex.beginPoint(), timex.endPoint()).filter(id -> id != null);
    }

    private Timex resolve(Timex timex) {
        Timex resolved = timex;
        for (String component : List.of("anchorTimeId", "beginPoint", "endPoint")) {
            Object id = Records.get(timex, component);
            if (id != null && !isThere((String) id)) {
                losses.add("timexes with a lost " + component, 1);
                resolved = Records.with(resolved, component, null);
            }
        }
        return resolved;
    }

    private boolean isThere(String id) {
        return places.containsKey(id) || TemporalLink.CREATION_TIME.equals(id);
    }

    private Event resolve(Event event) {
        List<Participant> participants = event.participants().stream().map(this::resolve).toList();
        return participants.equals(event.participants()) ? event : Records.with(event, "participants", participants);
    }

    /** A participant stands where its target stands now; one that lost its target stays as a plain span. */
    private Participant resolve(Participant participant) {
        if (participant.target() == null) {
            return participant;
        }
        Spanned place = places.get(participant.target());
        losses.add("participants with a lost target", place == null ? 1 : 0);
        return place == null ? Records.with(participant, "target", null)
                : new Participant(participant.role(), place.begin(), place.end(), participant.target());
    }
}
