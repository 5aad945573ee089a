package org.dateline.export.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;

/** A document as it was, as the tool showed it, and as it came back: what is the same, and what it is called. */
final class Comparison {

    private static final Facet[] IDS = {Facet.ENTITY_IDS, Facet.EVENT_IDS, Facet.TIMEX_IDS, Facet.TLINK_IDS};

    private final DocumentView original;
    private final DocumentView shown;
    private final DocumentView back;
    private final Set<Facet> facets;
    private final Places shownPlaces;
    private final Places backPlaces;
    private final Naming naming;
    private final List<LayerPairs> layers = new ArrayList<>();
    private int disagreements;

    /**
     * Compares.
     *
     * @param mentions the entities as the tool shows them a second time, or null where it has one layer for them
     * @param shows what the tool shows of a document
     * @param corrected the layers to correct; of others only what refers to them is understood
     * @throws TextDiffersException when the texts are not the same
     */
    Comparison(DocumentView original, DocumentView back, List<Entity> mentions, Capabilities shows, Set<Facet> corrected)
            throws TextDiffersException {
        this.original = original;
        this.back = back;
        this.facets = shows.facets();
        this.shown = shows.and(IDS).reduce(original, new Losses());
        this.shownPlaces = Places.ofShown(shown.text(), original.text());
        this.backPlaces = Places.ofReturned(back.text(), shown.text(), original.text());
        this.naming = new Naming(original, shown, facets);
        for (SpanLayer layer : SpanLayer.values()) {
            List<Item> out = layer.items(shown, shownPlaces);
            LayerPairs pairs = new LayerPairs(layer, original, out, came(layer, out, mentions), facets);
            if (corrected.contains(layer.facet())) {
                layers.add(pairs);
                naming.correct(pairs);
            } else {
                naming.keep(pairs);
            }
        }
    }

    private List<Item> came(SpanLayer layer, List<Item> out, List<Entity> mentions) {
        List<Item> came = layer.items(back, backPlaces);
        if (layer != SpanLayer.ENTITIES || mentions == null) {
            return came;
        }
        List<Item> again = layer.items(Records.with(back, Facet.ENTITIES.kind(), mentions), backPlaces);
        TwoLayers.Result both = TwoLayers.of(out, came, again, facets);
        disagreements = both.disagreements();
        return both.items();
    }

    /** How many entities were corrected in two layers, each in another way. */
    int disagreements() {
        return disagreements;
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

    /** What the annotations are called. */
    Naming naming() {
        return naming;
    }

    /** The layers to correct. */
    Iterable<LayerPairs> layers() {
        return layers;
    }
}
