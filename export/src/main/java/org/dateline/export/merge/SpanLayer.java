package org.dateline.export.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Records;
import org.dateline.export.view.CasToView;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Spanned;

/** The layers whose items have a place, a label and an id. */
enum SpanLayer {
    ENTITIES(Facet.ENTITIES, Facet.ENTITY_IDS, "label", "n"),
    EVENTS(Facet.EVENTS, Facet.EVENT_IDS, "eventClass", "e"),
    TIMEXES(Facet.TIMEXES, Facet.TIMEX_IDS, "type", "t");

    /** Values that are ids, or hold some. */
    private static final Set<String> REFERENCES = Set.of("anchorTimeId", "beginPoint", "endPoint", "participants");

    private final Facet facet;
    private final Facet ids;
    private final String label;
    private final String prefix;

    SpanLayer(Facet facet, Facet ids, String label, String prefix) {
        this.facet = facet;
        this.ids = ids;
        this.label = label;
        this.prefix = prefix;
    }

    Facet facet() {
        return facet;
    }

    /** Its ids. */
    Facet ids() {
        return ids;
    }

    /** Name of the component that holds an item's label. */
    String label() {
        return label;
    }

    /** What its ids begin with. */
    String prefix() {
        return prefix;
    }

    private String component() {
        return facet.kind();
    }

    /** Names of the values that an item has beside place, label and id, as far as these facets are among them. */
    List<String> values(Set<Facet> shown) {
        String start = component() + ".";
        return Stream.of(Facet.values()).filter(shown::contains).map(Facet::kind).filter(kind -> kind.startsWith(start))
                .map(kind -> kind.substring(start.length())).filter(name -> !name.equals("id")).toList();
    }

    /** Everything that these facets tell of an annotation but ids, its own and those of others. */
    List<Object> told(Record item, Set<Facet> shown) {
        return values(shown).stream().filter(name -> !REFERENCES.contains(name)).map(name -> Records.get(item, name))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The items of a document, at their places in the original; what has no extent there is left out. */
    List<Item> items(DocumentView document, Places places) {
        return records(document).stream().map(record -> item(record, places.begin((Spanned) record), places.end((Spanned) record)))
                .filter(item -> item.begin() < item.end()).sorted().toList();
    }

    /** Annotations of the original as items. */
    List<Item> items(List<Record> records) {
        return records.stream().map(record -> item(record, ((Spanned) record).begin(), ((Spanned) record).end())).toList();
    }

    private Item item(Record record, int begin, int end) {
        String told = (String) Records.get(record, label);
        return new Item(record, begin, end, (String) Records.get(record, "id"), told == null ? CasToView.UNKNOWN : told);
    }

    /** The items of a document. */
    List<Record> records(DocumentView document) {
        return ((List<?>) Records.get(document, component())).stream().map(Record.class::cast).toList();
    }

    /** The document with these items in the layer, in document order; those of one place in the order they had. */
    DocumentView with(DocumentView document, List<Record> items) {
        Map<Object, Integer> order = new HashMap<>();
        records(document).forEach(item -> order.put(Records.get(item, "id"), order.size()));
        Comparator<Record> byPlace = (one, other) -> ((Spanned) one).compareTo((Spanned) other);
        return Records.with(document, component(), items.stream()
                .sorted(byPlace.thenComparing(item -> order.getOrDefault(Records.get(item, "id"), Integer.MAX_VALUE))).toList());
    }
}
