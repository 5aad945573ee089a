package org.dateline.export.reduce;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.export.view.DocumentView;

/** Takes facets away from a document. Each layer is copied once, however many of its values go. */
final class Omission {

    private Omission() {}

    /** The document without some facets; what goes is counted. Identifiers stay: they are {@link Identifiers renumbered}. */
    static DocumentView of(Set<Facet> facets, DocumentView document, Losses losses) {
        DocumentView reduced = document;
        Map<String, Map<String, Object>> blanks = new LinkedHashMap<>();
        for (Facet facet : facets) {
            int found = facet.isIds() ? 0 : facet.count(reduced);
            losses.add(facet.kind(), found);
            if (found > 0 && facet.component() == null) {
                reduced = Records.with(reduced, facet.layer(), Records.get(reduced, facet.layer()) instanceof List ? List.of() : null);
            } else if (found > 0) {
                blanks.computeIfAbsent(facet.layer(), layer -> new HashMap<>()).put(facet.component(), facet.blank());
            }
        }
        for (Map.Entry<String, Map<String, Object>> layer : blanks.entrySet()) {
            reduced = Records.with(reduced, layer.getKey(), blank(Records.get(reduced, layer.getKey()), layer.getValue()));
        }
        return reduced;
    }

    private static Object blank(Object layer, Map<String, Object> blanks) {
        return layer instanceof List<?> items ? items.stream().map(item -> Records.with((Record) item, blanks)).toList()
                : Records.with((Record) layer, blanks);
    }
}
