package org.dateline.export.xmi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.cas.CommonList;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.FSList;
import org.apache.uima.jcas.cas.NonEmptyFSList;
import org.apache.uima.jcas.cas.Sofa;
import org.apache.uima.jcas.cas.TOP;
import org.dateline.export.cas.IndexedView;
import org.dateline.export.cas.Layouts;
import org.dateline.export.cas.Range;
import org.dateline.export.cas.Slot;

/**
 * Which feature structures have elements, in UIMA's order: the members of each view, then the sofas and whatever else is reached, depth
 * first. What UIMA does by recursion is done with a stack here, so that no chain is too long.
 */
final class XmiOrder {

    private final Layouts layouts;
    private final List<TOP> members = new ArrayList<>();
    private final List<TOP> reached = new ArrayList<>();
    /** Ids of what has an element. */
    private final BitSet placed = new BitSet();
    /** Ids of arrays and list nodes whose elements were reached from where they are written in place. */
    private final BitSet inlined = new BitSet();
    private final Deque<Step> steps = new ArrayDeque<>();

    /** Something referred to, by a feature that writes it in place or by one that refers to its element. */
    private record Step(TOP target, boolean inPlace) {}

    private XmiOrder(Layouts layouts) {
        this.layouts = layouts;
    }

    static List<TOP> of(CAS cas, List<IndexedView> views, Layouts layouts) {
        XmiOrder order = new XmiOrder(layouts);
        for (FSIterator<Sofa> sofas = cas.getSofaIterator(); sofas.hasNext();) {
            order.steps.push(new Step(sofas.next(), false));
            order.walk();
        }
        views.forEach(view -> view.members().forEach(order::index));
        for (TOP member : order.members) {
            order.follow(member);
            order.walk();
        }
        order.members.addAll(order.reached);
        return order.members;
    }

    private void index(TOP structure) {
        if (place(structure)) {
            members.add(structure);
        }
    }

    private boolean place(TOP structure) {
        boolean isNew = !placed.get(structure._id());
        placed.set(structure._id());
        return isNew;
    }

    private void walk() {
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (step.inPlace) {
                reachElements(step.target);
            } else if (place(step.target)) {
                reached.add(step.target);
                if (step.target instanceof CommonList || !inlined.get(step.target._id())) {
                    follow(step.target);
                }
            }
        }
    }

    private void reachElements(TOP target) {
        if (placed.get(target._id()) || inlined.get(target._id())) {
            return;
        }
        if (target instanceof FSArray<?> array) {
            inlined.set(target._id());
            followElements(array);
        } else if (target instanceof FSList<?> list) {
            List<CommonList> nodes = MultiValues.nodes(list);
            nodes.forEach(node -> inlined.set(node._id()));
            for (int i = nodes.size() - 1; i >= 0; i--) {
                push(((NonEmptyFSList<?>) nodes.get(i)).getHead());
            }
        }
    }

    /** Puts what a feature structure refers to on the stack, last first. */
    private void follow(TOP structure) {
        if (structure instanceof FSArray<?> array) {
            followElements(array);
            return;
        }
        List<Slot> links = layouts.links(structure);
        for (int i = links.size() - 1; i >= 0; i--) {
            TOP target = structure._getFeatureValueNc(links.get(i).feature());
            if (links.get(i).range() == Range.STRUCTURE) {
                push(target);
            } else if (target != null) {
                steps.push(new Step(target, true));
            }
        }
    }

    private void followElements(FSArray<?> array) {
        for (int i = array.size() - 1; i >= 0; i--) {
            push(array.get(i));
        }
    }

    private void push(TOP target) {
        if (target != null && !placed.get(target._id())) {
            steps.push(new Step(target, false));
        }
    }
}
