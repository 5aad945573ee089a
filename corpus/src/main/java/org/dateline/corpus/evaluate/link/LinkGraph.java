package org.dateline.corpus.evaluate.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Links of one document, reduced, and all that follows from them. They are taken in the order of {@link TimeLink#compareTo}, so that the
 * order in which they are listed makes no difference: a link that contradicts earlier ones is set aside; of the others, from the first to
 * the last, each that follows from those still there is dropped.
 */
public final class LinkGraph {

    private final PointOrder order;
    private final List<TimeLink> reduced = new ArrayList<>();
    private final List<TimeLink> contradicting = new ArrayList<>();

    /**
     * For the links of a document.
     *
     * @param intervals how many there are; the links' ends are below
     */
    public LinkGraph(int intervals, Collection<TimeLink> links) {
        List<TimeLink> sorted = List.copyOf(new TreeSet<>(links));
        order = new PointOrder(2 * intervals);
        for (int interval = 0; interval < intervals; interval++) {
            order.say(sorted.size(), Constraint.before(Relation.begin(interval), Relation.end(interval)));
        }
        for (int link = 0; link < sorted.size(); link++) {
            add(link, sorted.get(link));
        }
        for (int link = 0; link < sorted.size(); link++) {
            reduce(link, sorted.get(link));
        }
    }

    private void add(int statement, TimeLink link) {
        for (Constraint constraint : link.constraints()) {
            if (order.forbids(constraint)) {
                order.drop(statement);
                contradicting.add(link);
                return;
            }
            order.say(statement, constraint);
        }
    }

    private void reduce(int statement, TimeLink link) {
        if (contradicting.contains(link)) {
            return;
        }
        order.drop(statement);
        if (!entails(link)) {
            order.restore(statement);
            reduced.add(link);
        }
    }

    /** Whether a link is in the closure: all it says of end points is said here, or follows. */
    boolean entails(TimeLink link) {
        return link.constraints().stream().allMatch(order::holds);
    }

    /** Whether a link is in the closure, or is one of those set aside. */
    public boolean supports(TimeLink link) {
        return entails(link) || contradicting.contains(link);
    }

    /** The links from which all others follow, and those that were set aside. */
    public List<TimeLink> judged() {
        return Stream.concat(reduced.stream(), contradicting.stream()).toList();
    }

    /** How many links were set aside. */
    public int contradictions() {
        return contradicting.size();
    }
}
