package org.dateline.corpus.correct;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.export.merge.Change;
import org.dateline.export.merge.LayerChanges;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;

/** What was done by hand in a whole corpus, counted. */
public final class Totals {

    private final Map<LayerName, Counts> counts = new EnumMap<>(LayerName.class);
    private final Map<LayerName, Map<String, Integer>> kinds = new EnumMap<>(LayerName.class);

    /** One layer. */
    public record Counts(long kept, long added, long removed, long changed) {

        private Counts plus(Counts other) {
            return new Counts(kept + other.kept, added + other.added, removed + other.removed, changed + other.changed);
        }
    }

    void add(LayerChanges changes) {
        LayerName layer = LayerName.of(changes.layer());
        counts.merge(layer, new Counts(changes.kept(), changes.count(Change.Kind.ADDED), changes.count(Change.Kind.REMOVED),
                changes.count(Change.Kind.CHANGED)), Counts::plus);
        changes.changes().stream().filter(change -> change.kind() == Change.Kind.CHANGED)
                .forEach(change -> kinds.computeIfAbsent(layer, any -> new TreeMap<>()).merge(kind(change), 1, Integer::sum));
    }

    /** What is different: a label from what to what, anything else by name. */
    private static String kind(Change change) {
        List<String> parts = new ArrayList<>();
        for (String what : change.what()) {
            boolean label = what.equals("label") || what.equals("relation");
            parts.add(label ? what + " " + label(change.before()) + " → " + label(change.after()) : what);
        }
        return String.join(", ", parts);
    }

    private static String label(Record item) {
        if (item instanceof Entity entity) {
            return entity.label();
        }
        if (item instanceof Event event) {
            return event.eventClass();
        }
        return item instanceof Timex timex ? timex.type() : ((TemporalLink) item).relation();
    }

    /** Counts by layer, of each that any document came back with. */
    public Map<LayerName, Counts> counts() {
        return new EnumMap<>(counts);
    }

    /** What the changed annotations are, by layer, and how many of each. */
    public Map<LayerName, Map<String, Integer>> kinds() {
        return new EnumMap<>(kinds);
    }
}
