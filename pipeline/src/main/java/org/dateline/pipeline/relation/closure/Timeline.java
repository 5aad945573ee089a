package org.dateline.pipeline.relation.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.pipeline.relation.calendar.Extent;
import org.dateline.pipeline.relation.calendar.Moment;
import org.dateline.pipeline.relation.graph.IntervalGraph;
import org.dateline.type.Event;

/** Gives every event the narrowest interval that its relations to times and to the creation time leave it. */
public final class Timeline {

    private final List<LinkNode> nodes;
    private final IntervalGraph graph;
    private final int present;

    /** A timeline of the events among what was closed. */
    public Timeline(List<LinkNode> nodes, LinkClosure closure) {
        this.nodes = nodes;
        this.graph = closure.graph();
        this.present = closure.present();
    }

    /** Sets earliest and latest of the events, where something is known. */
    public void write() {
        for (int number = 0; number < nodes.size(); number++) {
            if (nodes.get(number).annotation() instanceof Event event) {
                write(event, number);
            }
        }
    }

    private void write(Event event, int number) {
        List<Moment> earliest = new ArrayList<>();
        List<Moment> latest = new ArrayList<>();
        for (int other = 0; other < nodes.size(); other++) {
            if (!(nodes.get(other).annotation() instanceof Event)) {
                bound(number, other, earliest, latest);
            }
        }
        Optional<Moment> from = earliest.stream().max(Moment::compareTo);
        Optional<Moment> to = latest.stream().min(Moment::compareTo);
        boolean possible = from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) <= 0;
        event.setEarliest(possible ? from.map(Moment::iso).orElse(null) : null);
        event.setLatest(possible ? to.map(Moment::iso).orElse(null) : null);
    }

    private void bound(int event, int time, List<Moment> earliest, List<Moment> latest) {
        Optional<Extent> extent = Extent.of(nodes.get(time).annotation());
        if (extent.isEmpty()) {
            return;
        }
        Moment first = extent.get().first();
        Moment last = extent.get().last();
        if (graph.endsByBegin(time, event)) {
            earliest.add(last);
        } else if (graph.beginsWithOrAfterBegin(event, time)) {
            earliest.add(first);
        }
        if (graph.endsByBegin(event, time)) {
            latest.add(first);
        } else if (graph.endsWithOrBeforeEnd(event, time)) {
            latest.add(last);
        }
        // The moment of writing is some moment of its day: what comes after it comes after the day's begin.
        if (nodes.get(time).isCreationTime() && graph.beginsWithOrAfterBegin(event, present)) {
            earliest.add(first);
        }
        if (nodes.get(time).isCreationTime() && graph.endsWithOrBeforeEnd(event, present)) {
            latest.add(last);
        }
    }
}
