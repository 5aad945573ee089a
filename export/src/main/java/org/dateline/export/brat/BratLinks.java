package org.dateline.export.brat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Reduction;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;

/**
 * What brat says of links: of each event or time one relation to the creation time, none from it; and of an event's participants
 * only those that are annotations.
 */
final class BratLinks implements Reduction {

    private static final String CREATION_TIME = "further tlinks to the document creation time";
    private static final String PLAIN = "participants that are plain spans";

    @Override
    public List<String> kinds() {
        return List.of(CREATION_TIME, PLAIN);
    }

    /** Whether the document creation time stands in the text. */
    static boolean isStated(DocumentView document) {
        return document.timexes().stream().map(Timex::id).anyMatch(TemporalLink.CREATION_TIME::equals);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        boolean stated = isStated(document);
        Set<String> related = new HashSet<>();
        List<TemporalLink> links = document.tlinks().stream().filter(link -> stated || !TemporalLink.CREATION_TIME.equals(link.source())
                && (!TemporalLink.CREATION_TIME.equals(link.target()) || related.add(link.source()))).toList();
        losses.add(CREATION_TIME, document.tlinks().size() - links.size());
        Set<String> known = new HashSet<>(document.entities().stream().map(each -> each.id()).collect(Collectors.toSet()));
        document.events().forEach(each -> known.add(each.id()));
        document.timexes().forEach(each -> known.add(each.id()));
        List<Event> events = new ArrayList<>();
        for (Event event : document.events()) {
            List<Event.Participant> kept = event.participants().stream().filter(each -> known.contains(each.target()))
                    .map(each -> new Event.Participant(role(each.role()), each.begin(), each.end(), each.target())).toList();
            losses.add(PLAIN, event.participants().size() - kept.size());
            events.add(new Event(event.id(), event.begin(), event.end(), event.eventClass(), event.tense(), event.aspect(),
                    event.polarity(), event.modality(), event.pos(), event.confidence(), event.earliest(), event.latest(), kept));
        }
        return new DocumentView(document.id(), document.language(), document.text(), document.metadata(), document.zones(),
                document.sentences(), document.tokens(), document.entities(), events, document.timexes(), links, document.provenance());
    }

    /** A role without digits at its end, which brat uses to number roles. */
    static String role(String role) {
        return role == null ? "ARG" : BratFormat.name(role).replaceAll("[0-9]+$", "_");
    }
}
