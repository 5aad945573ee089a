package org.dateline.export.brat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.export.reduce.Copies;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
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
        List<TemporalLink> links = Copies.kept(document.tlinks(), link -> stated || !TemporalLink.CREATION_TIME.equals(link.source())
                && (!TemporalLink.CREATION_TIME.equals(link.target()) || related.add(link.source())));
        losses.add(CREATION_TIME, document.tlinks().size() - links.size());
        Set<String> known = new HashSet<>();
        document.entities().forEach(each -> known.add(each.id()));
        document.events().forEach(each -> known.add(each.id()));
        document.timexes().forEach(each -> known.add(each.id()));
        List<Event> events = Copies.changed(document.events(), event -> withSlots(event, known, losses));
        return Records.with(Records.with(document, "tlinks", links), "events", events);
    }

    private static Event withSlots(Event event, Set<String> known, Losses losses) {
        List<Event.Participant> kept = Copies.kept(event.participants(), each -> known.contains(each.target()));
        losses.add(PLAIN, event.participants().size() - kept.size());
        return Records.with(event, "participants", Copies.changed(kept, each -> Records.with(each, "role", role(each.role()))));
    }

    /** A role without digits at its end, which brat uses to number roles. */
    static String role(String role) {
        if (role == null) {
            return "ARG";
        }
        String name = BratFormat.name(role);
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return end == name.length() ? name : name.substring(0, end) + "_";
    }
}
