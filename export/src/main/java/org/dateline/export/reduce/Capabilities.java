package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.export.view.DocumentView;

/**
 * What a format declares it can carry. A document reduced to it is what reading the format's file gives back.
 *
 * @param facets what is kept; the text and the document's id always are
 * @param shape further reductions, in the order they are applied
 */
public record Capabilities(Set<Facet> facets, List<Reduction> shape) {

    public Capabilities {
        facets = Collections.unmodifiableSet(facets.isEmpty() ? EnumSet.noneOf(Facet.class) : EnumSet.copyOf(facets));
        shape = List.copyOf(shape);
    }

    /** Carries everything. */
    public static Capabilities everything() {
        return new Capabilities(EnumSet.allOf(Facet.class), List.of());
    }

    /** Carries these facets. */
    public static Capabilities of(Facet... facets) {
        return new Capabilities(EnumSet.copyOf(List.of(facets)), List.of());
    }

    /** The same with further facets. */
    public Capabilities and(Facet... more) {
        Set<Facet> all = new HashSet<>(facets);
        all.addAll(List.of(more));
        return new Capabilities(all, shape);
    }

    /** The same without some facets; a layer goes with all its values. */
    public Capabilities without(Facet... less) {
        Set<Facet> kept = new HashSet<>(facets);
        for (Facet gone : less) {
            kept.removeIf(facet -> facet == gone || facet.belongsTo(gone));
        }
        return new Capabilities(kept, shape);
    }

    /** The same, after which the document is reduced further. */
    public Capabilities then(Reduction... further) {
        List<Reduction> all = new ArrayList<>(shape);
        all.addAll(List.of(further));
        return new Capabilities(facets, all);
    }

    /** Everything that can be lost, as loss reports name it. */
    public List<String> losses() {
        List<String> kinds = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (!facets.contains(facet) && EnumSet.allOf(Facet.class).stream().noneMatch(layer -> facet.belongsTo(layer) && !facets.contains(layer))) {
                kinds.add(facet.kind());
            }
        }
        shape.forEach(reduction -> kinds.addAll(reduction.kinds()));
        return kinds;
    }

    /** The document as far as it can be carried; what goes is counted. */
    public DocumentView reduce(DocumentView document, Losses losses) {
        return reduce(Writable.of(document, losses), losses);
    }

    /** The same for a document that is reduced for several formats. */
    public DocumentView reduce(Writable document, Losses losses) {
        Set<Facet> gone = EnumSet.allOf(Facet.class);
        gone.removeAll(facets);
        DocumentView reduced = document.without(gone, losses);
        for (Reduction reduction : shape) {
            reduced = reduction.apply(reduced, losses);
        }
        return Identifiers.renumber(References.resolve(reduced, losses), facets, losses);
    }
}
