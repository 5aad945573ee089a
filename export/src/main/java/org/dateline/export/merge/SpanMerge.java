package org.dateline.export.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.export.reduce.Records;

/** One layer of the corrected document: what came back, and what the tool could not show. */
final class SpanMerge {

    private final LayerPairs pairs;
    private final ItemMerge merge;
    private final List<Record> records;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> removed = new HashSet<>();
    private int kept;

    private SpanMerge(LayerPairs pairs, ItemMerge merge) {
        this.pairs = pairs;
        this.merge = merge;
        this.records = new ArrayList<>(pairs.hidden());
    }

    /**
     * A layer.
     *
     * @param records its annotations, in no order
     * @param removed ids of those that are gone
     */
    record Result(List<Record> records, Set<String> removed, LayerChanges changes) {}

    static Result of(Comparison comparison, LayerPairs pairs, TimexValues known) {
        return new SpanMerge(pairs, new ItemMerge(comparison, pairs.layer(), known)).merge();
    }

    private Result merge() {
        for (Item item : pairs.came()) {
            Item before = pairs.before(item);
            if (before == null) {
                Record added = merge.added(item);
                records.add(added);
                changes.add(new Change(null, added, List.of()));
            } else {
                pair(pairs.original(before), before, item);
            }
        }
        for (Item item : pairs.removed()) {
            Record record = pairs.original(item);
            removed.add((String) Records.get(record, "id"));
            changes.add(new Change(record, null, List.of()));
        }
        return new Result(records, removed, new LayerChanges(pairs.layer().facet(), kept, changes));
    }

    private void pair(Record original, Item before, Item after) {
        ItemMerge.Result result = merge.changed(original, before, after);
        records.add(result.record());
        if (result.what().isEmpty()) {
            kept++;
        } else {
            changes.add(new Change(original, result.record(), result.what()));
        }
    }
}
