package org.dateline.corpus.correct;

import java.util.Arrays;
import java.util.Locale;
import org.dateline.export.reduce.Facet;

/** Layers that a hand can correct, as the command line and the provenance name them. */
public enum LayerName {
    /** Sentences. */
    SENTENCES(Facet.SENTENCES),
    /** Tokens with lemma, part of speech and dependency. */
    TOKENS(Facet.TOKENS),
    /** Entities. */
    ENTITIES(Facet.ENTITIES),
    /** Events. */
    EVENTS(Facet.EVENTS),
    /** Time expressions. */
    TIMES(Facet.TIMEXES),
    /** Temporal links. */
    LINKS(Facet.TLINKS);

    private final Facet facet;

    LayerName(Facet facet) {
        this.facet = facet;
    }

    /** The layer. */
    public Facet facet() {
        return facet;
    }

    /** The name of a layer. */
    public static LayerName of(Facet facet) {
        return Arrays.stream(values()).filter(each -> each.facet == facet).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(facet + " is no layer that can be corrected"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
