package org.dateline.export.merge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Says of each annotation that came back which of those that went out it is. Tried one after the other: same place, label and values;
 * same place and label; same place; then the one it overlaps most, of the same label before others. Where the tool keeps ids, equal
 * ids go first in each.
 */
final class Pairing {

    private final Set<Item> out;
    private final Set<Item> back;
    private final Map<Item, Item> pairs = new IdentityHashMap<>();

    private Pairing(Collection<Item> out, Collection<Item> back) {
        this.out = new LinkedHashSet<>(out);
        this.back = new LinkedHashSet<>(back);
    }

    /**
     * Pairs.
     *
     * @param ids whether ids that came back are those that went out
     * @param values what an item says beside place and label
     * @return what went out by what came back
     */
    static Map<Item, Item> of(List<Item> out, List<Item> back, boolean ids, Function<Item, Object> values) {
        Pairing pairing = new Pairing(out, back);
        Function<Item, Object> id = item -> ids ? String.valueOf(item.id()) : "";
        pairing.alike(item -> List.of(item.begin(), item.end(), item.label(), values.apply(item), id.apply(item)));
        pairing.alike(item -> List.of(item.begin(), item.end(), item.label(), id.apply(item), ids ? "" : values.apply(item)));
        pairing.alike(item -> List.of(item.begin(), item.end(), item.label(), values.apply(item)));
        pairing.alike(item -> List.of(item.begin(), item.end(), item.label()));
        pairing.alike(item -> List.of(item.begin(), item.end(), id.apply(item)));
        pairing.alike(item -> List.of(item.begin(), item.end()));
        pairing.nearest((one, other) -> ids && Objects.equals(one.id(), other.id()));
        pairing.nearest((one, other) -> one.label().equals(other.label()));
        pairing.nearest((one, other) -> true);
        return pairing.pairs;
    }

    private void alike(Function<Item, Object> key) {
        Map<Object, Deque<Item>> byKey = new HashMap<>();
        out.forEach(item -> byKey.computeIfAbsent(key.apply(item), any -> new ArrayDeque<>()).add(item));
        for (Item item : List.copyOf(back)) {
            Item found = byKey.getOrDefault(key.apply(item), new ArrayDeque<>()).poll();
            if (found != null) {
                pair(found, item);
            }
        }
    }

    private void nearest(BiPredicate<Item, Item> condition) {
        for (Item item : List.copyOf(back)) {
            Item best = null;
            for (Item each : out) {
                if (each.overlaps(item) && condition.test(each, item) && (best == null || each.shared(item) > best.shared(item))) {
                    best = each;
                }
            }
            if (best != null) {
                pair(best, item);
            }
        }
    }

    private void pair(Item went, Item came) {
        out.remove(went);
        back.remove(came);
        pairs.put(came, went);
    }
}
