package org.dateline.export.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Records;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Timex;

/**
 * What of an annotation stays when a hand has corrected it. Place, label, and every value that the tool showed are as they came back.
 * Of what the tool did not show:
 *
 * <ul>
 * <li>an annotation at the same place with the same label keeps everything;
 * <li>one with another label, or other borders, keeps id, links and slots, and all values but the confidence, which was that of a
 * machine in what it said;
 * <li>one with another label and other borders keeps id, links and slots only;
 * <li>a time expression of another type gets the values that the time tagger has for these words as that type, or none; with other
 * borders those that the tagger has for the new words, or else it keeps its own; a new one gets the tagger's, or none;
 * <li>where the value of a time expression was corrected but not the interval, the interval goes, as it was computed from the value.
 * </ul>
 *
 * <p>An entity that comes back without any identity (entity, canonical name, confidence) keeps the one it had: INCEpTION keeps it in a
 * layer of its own, which does not follow when borders change. The intervals of events are not computed anew.
 */
final class ItemMerge {

    private static final Set<Facet> ALL = EnumSet.allOf(Facet.class);
    private static final List<String> IDENTITY = List.of("entityId", "canonicalName", "confidence");

    private final Comparison comparison;
    private final SpanLayer layer;
    private final ValueMerge values;
    private final TimexMerge timexes;

    ItemMerge(Comparison comparison, SpanLayer layer, TimexValues known) {
        this.comparison = comparison;
        this.layer = layer;
        this.values = new ValueMerge(comparison);
        this.timexes = new TimexMerge(comparison, known);
    }

    /** A corrected annotation and what was corrected; nothing when it is as it was. */
    record Result(Record record, List<String> what) {}

    /** The annotation that came back as one that went out. */
    Result changed(Record original, Item shown, Item back) {
        List<String> what = new ArrayList<>();
        Record merged = original;
        if (!shown.isAt(back)) {
            what.add("borders");
            merged = at(merged, back);
        }
        if (!shown.label().equals(back.label())) {
            what.add("label");
            merged = Records.with(merged, layer.label(), back.label());
        }
        List<String> ofPlaceAndLabel = List.copyOf(what);
        for (String name : shownValues(back.record())) {
            Record corrected = corrected(name, merged, shown, back);
            if (corrected != merged) {
                what.add(name);
                merged = corrected;
            }
        }
        return new Result(what.isEmpty() ? original : consequences(merged, ofPlaceAndLabel, what), what);
    }

    /** The annotation with one value as it came back, or itself where the value is what it was. */
    private Record corrected(String name, Record merged, Item shown, Item back) {
        Object before = values.own(name, Records.get(shown.record(), name));
        Object after = values.translated(name, Records.get(back.record(), name));
        return values.same(before, after) ? merged : Records.with(merged, name, values.merged(name, Records.get(merged, name), before, after));
    }

    private List<String> shownValues(Record back) {
        List<String> names = layer.values(comparison.facets());
        boolean unsaid = back instanceof Entity && IDENTITY.stream().allMatch(name -> Records.get(back, name) == null);
        return unsaid ? names.stream().filter(name -> !IDENTITY.contains(name)).toList() : names;
    }

    private static Record at(Record record, Item place) {
        return Records.with(Records.with(record, "begin", place.begin()), "end", place.end());
    }

    private Record consequences(Record merged, List<String> ofPlaceAndLabel, List<String> what) {
        if (merged instanceof Timex timex) {
            return timexes.changed(timex, what);
        }
        List<String> gone = ofPlaceAndLabel.size() == 2 ? unshownValues() : ofPlaceAndLabel.isEmpty() ? List.of() : List.of("confidence");
        Record rest = merged;
        for (String name : gone) {
            rest = what.contains(name) ? rest : Records.with(rest, name, null);
        }
        return rest;
    }

    /** Values that the tool does not show, and the confidence, but never who takes part in an event. */
    private List<String> unshownValues() {
        List<String> shown = layer.values(comparison.facets());
        return layer.values(ALL).stream()
                .filter(name -> name.equals("confidence") || !shown.contains(name)).filter(name -> !name.equals("participants")).toList();
    }

    /** An annotation that is new. */
    Record added(Item back) {
        Record placed = Records.with(at(back.record(), back), "id", comparison.naming().of(back));
        Record added = Records.with(placed, layer.label(), back.label());
        for (String name : layer.values(ALL)) {
            added = Records.with(added, name, values.translated(name, Records.get(added, name)));
        }
        return added instanceof Timex timex ? timexes.added(timex) : added;
    }
}
