package org.dateline.export.reduce;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.export.view.DocumentView;

/**
 * A document that any format can write: half characters, which none can, are replaced. What facets hold is counted once for all formats
 * that do without them, and a layer is copied once for all that take the same values from it.
 */
public final class Writable {

    private final DocumentView document;
    private final Map<Facet, Integer> counts = new EnumMap<>(Facet.class);
    private final Map<Set<Facet>, Object> copies = new HashMap<>();

    Writable(DocumentView document) {
        this.document = document;
    }

    /** Makes a document writable; what has to be replaced is counted. */
    public static Writable of(DocumentView document, Losses losses) {
        return new Writable(LoneSurrogates.replace(document, losses));
    }

    /** The document without some facets; what goes is counted. Identifiers stay: they are {@link Identifiers renumbered}. */
    DocumentView without(Set<Facet> facets, Losses losses) {
        Map<String, Object> changed = new HashMap<>();
        Map<String, Set<Facet>> values = new LinkedHashMap<>();
        for (Facet facet : facets) {
            int found = facet.isIds() || changed.containsKey(facet.layer()) ? 0 : count(facet);
            losses.add(facet.kind(), found);
            if (found > 0 && facet.component() == null) {
                changed.put(facet.layer(), Records.get(document, facet.layer()) instanceof List ? List.of() : null);
            } else if (found > 0) {
                values.computeIfAbsent(facet.layer(), layer -> EnumSet.noneOf(Facet.class)).add(facet);
            }
        }
        values.forEach((layer, gone) -> changed.put(layer, copies.computeIfAbsent(gone, key -> copy(layer, gone))));
        return Records.with(document, changed);
    }

    private int count(Facet facet) {
        return counts.computeIfAbsent(facet, each -> each.count(document));
    }

    private Object copy(String layer, Set<Facet> gone) {
        Without copies = new Without(gone);
        Object held = Records.get(document, layer);
        return held instanceof List<?> items ? items.stream().map(item -> copies.of((Record) item)).toList() : copies.of((Record) held);
    }
}
