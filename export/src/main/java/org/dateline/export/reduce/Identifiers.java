package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.Event.Participant;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;

/**
 * Gives items the ids n1, e1, t1, l1 … in document order where a format does not carry theirs. Items of one span are ordered by
 * their values, links by their ends, so that readers number alike.
 */
public final class Identifiers {

    private final Map<String, String> renamed = new HashMap<>();
    private final Losses losses;

    private Identifiers(Losses losses) {
        this.losses = losses;
    }

    /** Numbers all items of the layers whose ids a format does not carry. */
    public static DocumentView renumber(DocumentView document, Set<Facet> carried) {
        return renumber(document, carried, new Losses());
    }

    /** The ids that {@link #renumber} gives, by the ids that it replaces. */
    public static Map<String, String> numbers(DocumentView document, Set<Facet> carried) {
        Identifiers names = new Identifiers(new Losses());
        names.apply(document, carried);
        return names.renamed;
    }

    /**
     * Leaves the id t0 to the document creation time: a time expression that has it gets the first number above all others. What
     * refers to t0 keeps doing so where the metadata state that time; otherwise it follows the expression.
     */
    public static DocumentView freeCreationTime(DocumentView document) {
        Identifiers names = new Identifiers(new Losses());
        names.renamed.put(TemporalLink.CREATION_TIME, "t" + (highest(document.timexes()) + 1));
        DocumentView freed = Records.with(document, "timexes", document.timexes().stream()
                .map(timex -> Records.with(timex, "id", names.follow(timex.id()))).toList());
        return document.metadata().dct() == null ? names.follow(freed) : freed;
    }

    private static long highest(List<Timex> timexes) {
        return timexes.stream().map(Timex::id).filter(id -> id.matches("t[0-9]{1,15}")).mapToLong(id -> Long.parseLong(id.substring(1)))
                .max().orElse(0);
    }

    static DocumentView renumber(DocumentView document, Set<Facet> carried, Losses losses) {
        return new Identifiers(losses).apply(document, carried);
    }

    private DocumentView apply(DocumentView document, Set<Facet> carried) {
        DocumentView named = document;
        if (!carried.contains(Facet.ENTITY_IDS)) {
            named = Records.with(named, "entities", number(document.entities(), "n", Facet.ENTITY_IDS));
        }
        if (!carried.contains(Facet.EVENT_IDS)) {
            named = Records.with(named, "events", number(document.events(), "e", Facet.EVENT_IDS));
        }
        if (!carried.contains(Facet.TIMEX_IDS)) {
            named = Records.with(named, "timexes", number(document.timexes(), "t", Facet.TIMEX_IDS));
        }
        named = renamed.isEmpty() ? named : follow(named);
        return carried.contains(Facet.TLINK_IDS) ? named : Records.with(named, "tlinks", numberLinks(named.tlinks()));
    }

    private <R extends Record & Spanned> List<R> number(List<R> items, String prefix, Facet facet) {
        Comparator<R> order = Comparator.<R>naturalOrder().thenComparing(Identifiers::valuesOf);
        List<R> numbered = new ArrayList<>();
        for (R item : items.stream().sorted(order).toList()) {
            String old = (String) Records.get(item, "id");
            String id = prefix + (numbered.size() + 1);
            losses.add(facet.kind(), old == null || old.equals(id) ? 0 : 1);
            renamed.put(old, id);
            numbered.add(Records.with(item, "id", id));
        }
        return numbered;
    }

    /** What an item says apart from ids, its own and those it refers to. */
    private static String valuesOf(Record item) {
        Record bare = Records.with(item, "id", null);
        if (bare instanceof Event) {
            return Records.with(bare, "participants", List.of()).toString();
        }
        if (bare instanceof Timex) {
            bare = Records.with(Records.with(bare, "anchorTimeId", null), "beginPoint", null);
            return Records.with(bare, "endPoint", null).toString();
        }
        return bare.toString();
    }

    private List<TemporalLink> numberLinks(List<TemporalLink> links) {
        Map<TemporalLink, String> keys = new IdentityHashMap<>();
        links.forEach(link -> keys.put(link, Records.with(link, "id", "").toString()));
        List<TemporalLink> numbered = new ArrayList<>();
        for (TemporalLink link : links.stream().sorted(Comparator.comparing(keys::get)).toList()) {
            String id = "l" + (numbered.size() + 1);
            losses.add(Facet.TLINK_IDS.kind(), id.equals(link.id()) ? 0 : 1);
            numbered.add(Records.with(link, "id", id));
        }
        return numbered;
    }

    private DocumentView follow(DocumentView document) {
        DocumentView named = Records.with(document, "events", document.events().stream().map(this::follow).toList());
        named = Records.with(named, "timexes", named.timexes().stream().map(this::follow).toList());
        return Records.with(named, "tlinks", named.tlinks().stream().map(this::follow).toList());
    }

    private Event follow(Event event) {
        List<Participant> participants = event.participants().stream()
                .map(participant -> Records.with(participant, "target", follow(participant.target()))).toList();
        return Records.with(event, "participants", participants);
    }

    private Timex follow(Timex timex) {
        Timex followed = Records.with(timex, "anchorTimeId", follow(timex.anchorTimeId()));
        followed = Records.with(followed, "beginPoint", follow(timex.beginPoint()));
        return Records.with(followed, "endPoint", follow(timex.endPoint()));
    }

    private TemporalLink follow(TemporalLink link) {
        return Records.with(Records.with(link, "source", follow(link.source())), "target", follow(link.target()));
    }

    private String follow(String id) {
        return id == null ? null : renamed.getOrDefault(id, id);
    }
}
