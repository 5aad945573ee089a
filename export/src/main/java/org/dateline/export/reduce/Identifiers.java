package org.dateline.export.reduce;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
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

    private static final Pattern NUMBERED = Pattern.compile("t[0-9]{1,15}");

    private final Map<String, String> renamed = new HashMap<>();
    private final Losses losses;
    private boolean others;

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
        DocumentView freed = Records.with(document, "timexes", Copies.changed(document.timexes(),
                timex -> Records.with(timex, "id", names.follow(timex.id()))));
        return document.metadata().dct() == null ? names.follow(freed) : freed;
    }

    private static long highest(List<Timex> timexes) {
        return timexes.stream().map(Timex::id).filter(id -> NUMBERED.matcher(id).matches()).mapToLong(id -> Long.parseLong(id.substring(1)))
                .max().orElse(0);
    }

    static DocumentView renumber(DocumentView document, Set<Facet> carried, Losses losses) {
        return new Identifiers(losses).apply(document, carried);
    }

    private DocumentView apply(DocumentView document, Set<Facet> carried) {
        DocumentView named = document;
        if (!carried.contains(Facet.ENTITY_IDS)) {
            named = Records.with(named, "entities", number(document.entities(), "n", Facet.ENTITY_IDS, Entity::id, Entity::named));
        }
        if (!carried.contains(Facet.EVENT_IDS)) {
            named = Records.with(named, "events", number(document.events(), "e", Facet.EVENT_IDS, Event::id, Event::named));
        }
        if (!carried.contains(Facet.TIMEX_IDS)) {
            named = Records.with(named, "timexes", number(document.timexes(), "t", Facet.TIMEX_IDS, Timex::id, Timex::named));
        }
        named = others ? follow(named) : named;
        return carried.contains(Facet.TLINK_IDS) ? named : Records.with(named, "tlinks", numberLinks(named.tlinks()));
    }

    private <R extends Record & Spanned> List<R> number(List<R> items, String prefix, Facet facet, Function<R, String> id,
            BiFunction<R, String, R> named) {
        int[] number = {0};
        return Copies.changed(ordered(items, Comparator.<R>naturalOrder().thenComparing(Identifiers::valuesOf)), item -> {
            String old = id.apply(item);
            String name = prefix + ++number[0];
            renamed.put(old, name);
            losses.add(facet.kind(), old == null || old.equals(name) ? 0 : 1);
            others |= !name.equals(old);
            return name.equals(old) ? item : named.apply(item, name);
        });
    }

    /** The items in an order; the list itself when it has it. */
    private static <T> List<T> ordered(List<T> items, Comparator<? super T> order) {
        for (int i = 1; i < items.size(); i++) {
            if (order.compare(items.get(i - 1), items.get(i)) > 0) {
                return items.stream().sorted(order).toList();
            }
        }
        return items;
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

    private static String valuesOf(TemporalLink link) {
        return link.source() + ", target=" + link.target() + ", relation=" + link.relation() + ", confidence=" + link.confidence() + "]";
    }

    private List<TemporalLink> numberLinks(List<TemporalLink> links) {
        Map<TemporalLink, String> keys = new IdentityHashMap<>();
        links.forEach(link -> keys.put(link, valuesOf(link)));
        int[] number = {0};
        return Copies.changed(ordered(links, Comparator.comparing(keys::get)), link -> {
            String id = "l" + ++number[0];
            losses.add(Facet.TLINK_IDS.kind(), id.equals(link.id()) ? 0 : 1);
            return id.equals(link.id()) ? link : link.named(id);
        });
    }

    private DocumentView follow(DocumentView document) {
        DocumentView named = Records.with(document, "events", Copies.changed(document.events(), this::follow));
        named = Records.with(named, "timexes", Copies.changed(document.timexes(), this::follow));
        return Records.with(named, "tlinks", Copies.changed(document.tlinks(), this::follow));
    }

    private Event follow(Event event) {
        return Records.with(event, "participants", Copies.changed(event.participants(), this::follow));
    }

    private Participant follow(Participant participant) {
        String target = follow(participant.target());
        return Objects.equals(target, participant.target()) ? participant
                : new Participant(participant.role(), participant.begin(), participant.end(), target);
    }

    private Timex follow(Timex timex) {
        Timex followed = Records.with(timex, "anchorTimeId", follow(timex.anchorTimeId()));
        followed = Records.with(followed, "beginPoint", follow(timex.beginPoint()));
        return Records.with(followed, "endPoint", follow(timex.endPoint()));
    }

    private TemporalLink follow(TemporalLink link) {
        String source = follow(link.source());
        String target = follow(link.target());
        return Objects.equals(source, link.source()) && Objects.equals(target, link.target()) ? link
                : new TemporalLink(link.id(), source, target, link.relation(), link.confidence());
    }

    private String follow(String id) {
        return id == null ? null : renamed.getOrDefault(id, id);
    }
}
