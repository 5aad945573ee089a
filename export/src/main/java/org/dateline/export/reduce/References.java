package org.dateline.export.reduce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        boolean some = !document.tlinks().isEmpty() || document.events().stream().anyMatch(event -> !event.participants().isEmpty())
                || document.timexes().stream().anyMatch(References::refers);
        return some ? new References(document, losses).resolve() : document;
    }

    private static boolean refers(Timex timex) {
        return timex.anchorTimeId() != null || timex.beginPoint() != null || timex.endPoint() != null;
    }

    private DocumentView resolve() {
        List<TemporalLink> links = Copies.kept(document.tlinks(), link -> isThere(link.source()) && isThere(link.target()));
        losses.add("tlinks with a lost end", document.tlinks().size() - links.size());
        DocumentView resolved = Records.with(document, "tlinks", links);
        resolved = Records.with(resolved, "timexes", Copies.changed(document.timexes(), this::resolve));
        return Records.with(resolved, "events", Copies.changed(document.events(),
                event -> Records.with(event, "participants", Copies.changed(event.participants(), this::resolve))));
    }

    private Timex resolve(Timex timex) {
        Timex resolved = without("anchorTimeId", timex.anchorTimeId(), timex);
        resolved = without("beginPoint", timex.beginPoint(), resolved);
        return without("endPoint", timex.endPoint(), resolved);
    }

    private Timex without(String component, String id, Timex timex) {
        if (id == null || isThere(id)) {
            return timex;
        }
        losses.add("timexes with a lost " + component, 1);
        return Records.with(timex, component, null);
    }

    private boolean isThere(String id) {
        return places.containsKey(id) || TemporalLink.CREATION_TIME.equals(id);
    }

    /** A participant stands where its target stands now; one that lost its target stays as a plain span. */
    private Participant resolve(Participant participant) {
        if (participant.target() == null) {
            return participant;
        }
        Spanned place = places.get(participant.target());
        losses.add("participants with a lost target", place == null ? 1 : 0);
        if (place == null) {
            return Records.with(participant, "target", null);
        }
        boolean same = place.begin() == participant.begin() && place.end() == participant.end();
        return same ? participant : new Participant(participant.role(), place.begin(), place.end(), participant.target());
    }
}
