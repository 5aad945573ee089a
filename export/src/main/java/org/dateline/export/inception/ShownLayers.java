package org.dateline.export.inception;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.returned.Returned;

/** What a project shows that has only some of our layers: a layer that it lacks was not corrected, but never seen. */
final class ShownLayers {

    /** The layer of entities beside their names. */
    static final String MENTION = "org.dateline.type.EntityMention";

    private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";
    private static final Map<String, Set<Facet>> LAYERS = Map.of(
            DKPRO + "ner.type.NamedEntity", EnumSet.of(Facet.ENTITIES),
            "org.dateline.type.Event", EnumSet.of(Facet.EVENTS),
            "org.dateline.type.TimeExpression", EnumSet.of(Facet.TIMEXES),
            "org.dateline.type.TemporalLink", EnumSet.of(Facet.TLINKS));
    private static final Map<String, Set<Facet>> VALUES = Map.of(
            MENTION,
            EnumSet.of(Facet.ENTITY_IDS, Facet.ENTITY_IDENTITY, Facet.CANONICAL_NAMES, Facet.ENTITY_CONFIDENCE),
            DKPRO + "lexmorph.type.pos.POS", EnumSet.of(Facet.UPOS, Facet.XPOS),
            DKPRO + "segmentation.type.Lemma", EnumSet.of(Facet.LEMMAS),
            DKPRO + "syntax.type.dependency.Dependency", EnumSet.of(Facet.HEADS, Facet.DEPRELS));

    private ShownLayers() {}

    /** What the format shows, without the values that the project has no layer for. */
    static Capabilities shows(Capabilities format, Set<String> types) {
        Set<Facet> facets = new HashSet<>(format.facets());
        VALUES.forEach((type, values) -> facets.removeAll(types.contains(type) ? Set.of() : values));
        return new Capabilities(facets, format.shape());
    }

    /** The layers that may have been corrected. */
    static Set<Facet> corrected(Capabilities format, Set<String> types) {
        Set<Facet> layers = new HashSet<>(Returned.correctable(format));
        LAYERS.forEach((type, layer) -> layers.removeAll(types.contains(type) ? Set.of() : layer));
        return layers;
    }

    /** All types that tell of something. */
    static Set<String> all() {
        Set<String> all = new HashSet<>(LAYERS.keySet());
        all.addAll(VALUES.keySet());
        return all;
    }
}
