package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Event.Participant;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;

/** Takes away references to what is not, or no longer, in the document. */
final class References {

    private final DocumentView document;
    private final Set<String> ids = new HashSet<>();
    private final Losses losses;

    private References(DocumentView document, Losses losses) {
        this.document = document;
        this.losses = losses;
        document.entities().stream().map(Entity::id).forEach(ids::add);
        document.events().stream().map(Event::id).forEach(ids::add);
        document.timexes().stream().map(Timex::id).forEach(ids::add);
        ids.add(TemporalLink.CREATION_TIME);
    }

    static DocumentView resolve(DocumentView document, Losses losses) {
        return new References(document, losses).resolve();
    }

    private DocumentView resolve() {
        DocumentView resolved = document;
        List<TemporalLink> links = document.tlinks().stream()
                .filter(link -> ids.contains(link.source()) && ids.contains(link.target())).toList();
        if (links.size() < document.tlinks().size()) {
            losses.add("tlinks with a lost end", document.tlinks().size() - links.size());
            resolved = Records.with(resolved, "tlinks", links);
        }
        if (document.timexes().stream().flatMap(References::mentioned).anyMatch(id -> !ids.contains(id))) {
            resolved = Records.with(resolved, "timexes", document.timexes().stream().map(this::resolve).toList());
        }
        if (document.events().stream().flatMap(event -> event.participants().stream()).anyMatch(this::dangles)) {
            resolved = Records.with(resolved, "events", document.events().stream().map(this::resolve).toList());
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
            if (id != null && !ids.contains(id)) {
                losses.add("timexes with a lost " + component, 1);
                resolved = Records.with(resolved, component, null);
            }
        }
        return resolved;
    }

    private boolean dangles(Participant participant) {
        return participant.target() != null && !ids.contains(participant.target());
    }

    private Event resolve(Event event) {
        List<Participant> participants = new ArrayList<>();
        for (Participant participant : event.participants()) {
            losses.add("participants with a lost target", dangles(participant) ? 1 : 0);
            participants.add(dangles(participant) ? Records.with(participant, "target", null) : participant);
        }
        return Records.with(event, "participants", participants);
    }
}
