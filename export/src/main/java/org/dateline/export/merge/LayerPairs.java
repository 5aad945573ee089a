package org.dateline.export.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.export.reduce.Facet;
import org.dateline.export.view.DocumentView;

/** One layer before and after: which annotation is which. */
final class LayerPairs {

    private final SpanLayer layer;
    private final List<Item> out;
    private final List<Item> came;
    private final Map<Item, Item> pairs;
    private final Map<String, Item> originals = new LinkedHashMap<>();
    private final List<Record> hidden = new ArrayList<>();

    /**
     * Compares.
     *
     * @param out what the tool showed
     * @param came what came back
     * @param shows what the tool shows of an annotation
     */
    LayerPairs(SpanLayer layer, DocumentView original, List<Item> out, List<Item> came, Set<Facet> shows) {
        this.layer = layer;
        layer.items(layer.records(original)).forEach(item -> originals.put(item.id(), item));
        this.out = out.stream().map(item -> originals.containsKey(item.id()) ? item : renamed(item, out)).filter(Objects::nonNull).toList();
        this.pairs = Pairing.of(this.out, came, shows.contains(layer.ids()), item -> layer.told(item.record(), shows));
        Set<String> shown = this.out.stream().map(Item::id).collect(Collectors.toSet());
        originals.values().stream().filter(item -> !shown.contains(item.id())).forEach(item -> hidden.add(item.record()));
        this.came = withoutRedrawn(came);
    }

    /** A shown item under the id that it has in the original, where the tool's format had to give it another. */
    private Item renamed(Item shown, List<Item> out) {
        Set<String> ids = out.stream().map(Item::id).collect(Collectors.toSet());
        return originals.values().stream().filter(item -> !ids.contains(item.id()) && item.isAt(shown) && item.label().equals(shown.label()))
                .findFirst().map(item -> new Item(shown.record(), shown.begin(), shown.end(), item.id(), shown.label())).orElse(null);
    }

    /** What went out, under the ids of the original. */
    List<Item> out() {
        return out;
    }

    /** What came back without what somebody has drawn anew over an annotation that the tool could not show. */
    private List<Item> withoutRedrawn(List<Item> all) {
        Set<List<Object>> covered = new HashSet<>();
        layer.items(hidden).forEach(item -> covered.add(List.of(item.begin(), item.end(), item.label())));
        return all.stream().filter(item -> pairs.containsKey(item) || !covered.contains(List.<Object>of(item.begin(), item.end(), item.label())))
                .toList();
    }

    SpanLayer layer() {
        return layer;
    }

    /** What came back, in document order. */
    List<Item> came() {
        return came;
    }

    /** What went out and is what came back, or null when that is new. */
    Item before(Item back) {
        return pairs.get(back);
    }

    /** What the original says of something that went out. */
    Record original(Item shown) {
        return originals.get(shown.id()).record();
    }

    /** What went out and did not come back. */
    List<Item> removed() {
        Set<String> paired = pairs.values().stream().map(Item::id).collect(Collectors.toSet());
        return out.stream().filter(item -> !paired.contains(item.id())).toList();
    }

    /** What the tool could not show, as the original has it. */
    List<Record> hidden() {
        return hidden;
    }
}
