package org.dateline.export.merge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Identifiers;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.TemporalLink;

/** A document as it was, as the tool showed it, and as it came back: what is the same, and what it is called. */
final class Comparison {

    private static final Facet[] IDS = {Facet.ENTITY_IDS, Facet.EVENT_IDS, Facet.TIMEX_IDS, Facet.TLINK_IDS};

    private final DocumentView original;
    private final DocumentView shown;
    private final DocumentView back;
    private final Set<Facet> facets;
    private final Places shownPlaces;
    private final Places backPlaces;
    private final NewIds fresh;
    private final Map<SpanLayer, LayerPairs> layers = new EnumMap<>(SpanLayer.class);
    private final Map<Item, String> named = new IdentityHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, String> stated = new HashMap<>();
    private final Map<String, String> identities = new HashMap<>();

    /**
     * Compares.
     *
     * @param shows what the tool shows of a document
     * @param corrected the layers to compare
     * @throws TextDiffersException when the texts are not the same
     */
    Comparison(DocumentView original, DocumentView back, Capabilities shows, Set<Facet> corrected) throws TextDiffersException {
        this.original = original;
        this.back = back;
        this.facets = shows.facets();
        this.shown = shows.and(IDS).reduce(original, new Losses());
        this.shownPlaces = Places.ofShown(shown.text(), original.text());
        this.backPlaces = Places.ofReturned(back.text(), shown.text(), original.text());
        this.fresh = new NewIds(original);
        for (SpanLayer layer : SpanLayer.values()) {
            if (corrected.contains(layer.facet())) {
                layers.put(layer,
                        new LayerPairs(layer, original, layer.items(shown, shownPlaces), layer.items(back, backPlaces), facets));
                name(layers.get(layer));
            }
        }
        Identifiers.numbers(shown, facets).forEach((id, number) -> stated.put(number, own(id)));
        identities();
    }

    private void name(LayerPairs pairs) {
        pairs.removed().forEach(item -> gone.add(item.id()));
        pairs.out().forEach(item -> own.put((String) Records.get(item.record(), "id"), item.id()));
        for (Item item : pairs.came()) {
            Item before = pairs.before(item);
            String name = before == null ? fresh.next(pairs.layer().prefix()) : before.id();
            named.put(item, name);
            names.putIfAbsent(item.id(), name);
        }
    }

    private void identities() {
        Map<String, String> known = new HashMap<>();
        original.entities().forEach(entity -> known.put(entity.id(), entity.entityId()));
        for (Entity entity : shown.entities()) {
            identities.putIfAbsent(entity.entityId(), known.get(entity.id()));
        }
    }

    DocumentView original() {
        return original;
    }

    DocumentView shown() {
        return shown;
    }

    DocumentView back() {
        return back;
    }

    /** What the tool shows. */
    Set<Facet> facets() {
        return facets;
    }

    Places shownPlaces() {
        return shownPlaces;
    }

    Places backPlaces() {
        return backPlaces;
    }

    NewIds fresh() {
        return fresh;
    }

    /** The layers compared. */
    Iterable<LayerPairs> layers() {
        return layers.values();
    }

    /** The id in the corrected document of an item that came back. */
    String name(Item item) {
        return named.get(item);
    }

    /** The id in the corrected document of what came back under an id; null where nothing did. */
    String name(String id) {
        return id == null ? null : names.getOrDefault(id, TemporalLink.CREATION_TIME.equals(id) ? id : null);
    }

    /** Whether an annotation of the original did not come back although it was shown. */
    boolean isGone(String id) {
        return gone.contains(id);
    }

    /** The id in the original of what was shown under an id. */
    String own(String id) {
        return own.getOrDefault(id, id);
    }

    /** The id in the corrected document that a value means which the tool keeps as plain text. */
    String meant(String id) {
        if (facets.contains(Facet.TIMEX_IDS)) {
            return name(id);
        }
        return stated.getOrDefault(id, TemporalLink.CREATION_TIME.equals(id) ? id : null);
    }

    /** The original's name for an entity that the tool may have numbered anew. */
    String identity(String entityId) {
        return identities.getOrDefault(entityId, entityId);
    }
}
