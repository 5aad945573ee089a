package org.dateline.export.casjson;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.Sofa;
import org.apache.uima.jcas.cas.TOP;
import org.dateline.export.cas.IndexedView;
import org.dateline.export.cas.Layouts;
import org.dateline.export.cas.Slot;

/** Finds the feature structures that are in an index or reached from there. */
final class StructuresByType {

    private final Layouts layouts;
    private final List<TOP> found = new ArrayList<>();
    private final BitSet ids = new BitSet();

    private StructuresByType(Layouts layouts) {
        this.layouts = layouts;
    }

    /** All of a CAS: a list for each type in use, by the type's name; those of a type in the order in which they were made. */
    static List<List<TOP>> of(CAS cas, List<IndexedView> views, Layouts layouts) {
        StructuresByType structures = new StructuresByType(layouts);
        for (FSIterator<Sofa> sofas = cas.getSofaIterator(); sofas.hasNext();) {
            structures.add(sofas.next());
        }
        views.forEach(view -> view.members().forEach(structures::add));
        for (int i = 0; i < structures.found.size(); i++) {
            structures.follow(structures.found.get(i));
        }
        return structures.byType();
    }

    private void add(TOP structure) {
        if (structure != null && !ids.get(structure._id())) {
            ids.set(structure._id());
            found.add(structure);
        }
    }

    private void follow(TOP structure) {
        if (structure instanceof FSArray<?> array) {
            for (TOP element : array._getTheArray()) {
                add(element);
            }
            return;
        }
        for (Slot link : layouts.links(structure)) {
            add(structure._getFeatureValueNc(link.feature()));
        }
    }

    private List<List<TOP>> byType() {
        Map<Type, List<TOP>> byType = new IdentityHashMap<>();
        found.forEach(structure -> byType.computeIfAbsent(structure.getType(), type -> new ArrayList<>()).add(structure));
        List<List<TOP>> sorted = new ArrayList<>(byType.values());
        sorted.forEach(structures -> structures.sort(Comparator.comparingInt(TOP::_id)));
        sorted.sort(Comparator.comparing(structures -> structures.get(0).getType().getName()));
        return sorted;
    }
}
