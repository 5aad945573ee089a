package org.dateline.export.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Identifiers;
import org.dateline.export.reduce.Records;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.TemporalLink;

/** What annotations are called: in the original, as the tool showed them, and in the corrected document. */
final class Naming {

    private final boolean keepsTimexIds;
    private final NewIds fresh;
    private final Map<Item, String> named = new IdentityHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> unseen = new HashSet<>();
    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, String> stated = new HashMap<>();
    private final Map<String, String> identities = new HashMap<>();

    /** The names in a document and in what a tool shows of it, before anything has come back. */
    Naming(DocumentView original, DocumentView shown, Set<Facet> facets) {
        this.keepsTimexIds = facets.contains(Facet.TIMEX_IDS);
        this.fresh = new NewIds(original);
        Identifiers.numbers(shown, facets).forEach((id, number) -> stated.put(number, id));
        Map<String, String> known = new HashMap<>();
        original.entities().forEach(entity -> known.put(entity.id(), entity.entityId()));
        for (Entity entity : shown.entities()) {
            identities.putIfAbsent(entity.entityId(), known.get(entity.id()));
        }
    }

    /** Learns the names of a layer that is corrected: what is new gets one of its own. */
    void correct(LayerPairs pairs) {
        learn(pairs);
        pairs.removed().forEach(item -> gone.add(item.id()));
        for (Item item : pairs.came()) {
            Item before = pairs.before(item);
            String name = before == null ? fresh.next(pairs.layer().prefix()) : before.id();
            named.put(item, name);
            names.putIfAbsent(item.id(), name);
        }
    }

    /** Learns the names of a layer that stays as it was, since others refer to it. */
    void keep(LayerPairs pairs) {
        learn(pairs);
        pairs.came().stream().filter(item -> pairs.before(item) != null).forEach(item -> names.put(item.id(), pairs.before(item).id()));
        pairs.removed().forEach(item -> unseen.add(item.id()));
    }

    private void learn(LayerPairs pairs) {
        pairs.out().forEach(item -> originals.put((String) Records.get(item.record(), "id"), item.id()));
    }

    /** An id that no annotation has had. */
    String fresh(String prefix) {
        return fresh.next(prefix);
    }

    /** The id in the corrected document of an item that came back. */
    String of(Item item) {
        return named.get(item);
    }

    /** The id in the corrected document of what came back under an id; null where nothing did. */
    String of(String id) {
        return id == null ? null : names.getOrDefault(id, isCreationTime(id) ? id : null);
    }

    /** The id in the corrected document that a value means which the tool keeps as plain text. */
    String meant(String id) {
        if (keepsTimexIds) {
            return of(id);
        }
        return stated.containsKey(id) ? original(stated.get(id)) : isCreationTime(id) ? id : null;
    }

    /** The id in the original of what was shown under an id. */
    String original(String id) {
        return originals.getOrDefault(id, id);
    }

    /** The original's name for an entity that the tool may have numbered anew. */
    String identity(String entityId) {
        return identities.getOrDefault(entityId, entityId);
    }

    /** Whether an annotation of the original, other than the creation time, did not come back, so that nothing could refer to it. */
    boolean isGone(String id) {
        return gone.contains(id) && !isCreationTime(id) || isUnseen(id);
    }

    /** Whether an annotation of the original did not come back, but is of a layer that is not corrected, so that what refers to it stays. */
    boolean isUnseen(String id) {
        return unseen.contains(id) && !isCreationTime(id);
    }

    private static boolean isCreationTime(String id) {
        return TemporalLink.CREATION_TIME.equals(id);
    }
}
