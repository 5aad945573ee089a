package org.dateline.export.timeml;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Identifiers;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Reduction;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;

/**
 * Ids as TimeML has them, e1, t1, l1: a layer with others is numbered anew. t0 is left to the document creation time; a time in the
 * text that has it, such as the date of the header, gets a free id and the others keep theirs.
 */
final class TimemlIds implements Reduction {

    private static final String EVENTS = "events.id rewritten";
    private static final String TIMES = "timexes.id rewritten";
    private static final String LINKS = "tlinks.id rewritten";

    @Override
    public List<String> kinds() {
        return List.of(EVENTS, TIMES, LINKS);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        DocumentView freed = Identifiers.freeCreationTime(document);
        losses.add(TIMES, freed.timexes() == document.timexes() || freed.timexes().equals(document.timexes()) ? 0 : 1);
        Set<Facet> kept = EnumSet.allOf(Facet.class);
        check(freed.events().stream().map(Event::id), 'e', Facet.EVENT_IDS, kept, losses, EVENTS);
        check(freed.timexes().stream().map(Timex::id), 't', Facet.TIMEX_IDS, kept, losses, TIMES);
        check(freed.tlinks().stream().map(TemporalLink::id), 'l', Facet.TLINK_IDS, kept, losses, LINKS);
        return Identifiers.renumber(freed, kept);
    }

    private static void check(Stream<String> ids, char prefix, Facet facet, Set<Facet> kept, Losses losses, String kind) {
        int odd = (int) ids.filter(id -> !isNumbered(id, prefix)).count();
        losses.add(kind, odd);
        if (odd > 0) {
            kept.remove(facet);
        }
    }

    /** Whether an id is the prefix and a number, which begins with no zero where it is that of a time. */
    private static boolean isNumbered(String id, char prefix) {
        boolean zero = id.length() > 1 && id.charAt(1) == '0';
        return id.length() > 1 && id.charAt(0) == prefix && !(prefix == 't' && zero)
                && id.chars().skip(1).allMatch(unit -> unit >= '0' && unit <= '9');
    }
}
