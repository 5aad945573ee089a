package org.dateline.export.merge;

import java.util.ArrayList;
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
    private final List<LayerPairs> layers = new ArrayList<>();
    private final Map<Item, String> named = new IdentityHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> unseen = new HashSet<>();
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, String> stated = new HashMap<>();
    private final Map<String, String> identities = new HashMap<>();

    /**
     * Compares.
     *
     * @param shows what the tool shows of a document
     * @param corrected the layers to correct; of others only what refers to them is understood
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
            LayerPairs pairs = new LayerPairs(layer, original, layer.items(shown, shownPlaces), layer.items(back, backPlaces), facets);
            pairs.out().forEach(item -> own.put((String) Records.get(item.record(), "id"), item.id()));
            if (corrected.contains(layer.facet())) {
                layers.add(pairs);
                name(pairs);
            } else {
                pairs.came().stream().filter(item -> pairs.before(item) != null).forEach(item -> names.put(item.id(), pairs.before(item).id()));
                pairs.removed().forEach(item -> unseen.add(item.id()));
            }
        }
        gone.remove(TemporalLink.CREATION_TIME);
        unseen.remove(TemporalLink.CREATION_TIME);
        Identifiers.numbers(shown, facets).forEach((id, number) -> stated.put(number, own(id)));
        identities();
    }

    private void name(LayerPairs pairs) {
        pairs.removed().forEach(item -> gone.add(item.id()));
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

    /** The layers to correct. */
    Iterable<LayerPairs> layers() {
        return layers;
    }

    /** The id in the corrected document of an item that came back. */
    String name(Item item) {
        return named.get(item);
    }

    /** The id in the corrected document of what came back under an id; null where nothing did. */
    String name(String id) {
        return id == null ? null : names.getOrDefault(id, TemporalLink.CREATION_TIME.equals(id) ? id : null);
    }

    /** Whether an annotation of the original, other than the creation time, did not come back, so that nothing could refer to it. */
    boolean isGone(String id) {
        return gone.contains(id) || unseen.contains(id);
    }

    /** Whether an annotation of the original did not come back, but is of a layer that is not corrected, so that what refers to it stays. */
    boolean isUnseen(String id) {
        return unseen.contains(id);
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
