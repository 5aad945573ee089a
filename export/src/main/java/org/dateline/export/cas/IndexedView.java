package org.dateline.export.cas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.cas.Sofa;
import org.apache.uima.jcas.cas.TOP;

/**
 * A view of a CAS.
 *
 * @param sofa what it is a view of, or null where the initial view has nothing yet
 * @param members feature structures in its indexes, in the order in which UIMA keeps them
 */
public record IndexedView(String name, Sofa sofa, Collection<TOP> members) {

    /** All views by number; that of the initial view is 1. */
    public static List<IndexedView> of(CAS cas) {
        List<IndexedView> views = new ArrayList<>();
        for (Iterator<CAS> each = cas.getViewIterator(); each.hasNext();) {
            CAS view = each.next();
            views.add(new IndexedView(view.getViewName(), (Sofa) view.getSofa(), view.getIndexedFSs()));
        }
        views.sort(Comparator.comparingInt(view -> view.sofa == null ? 1 : view.sofa.getSofaNum()));
        return views;
    }
}
