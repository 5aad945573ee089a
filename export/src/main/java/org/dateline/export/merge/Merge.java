package org.dateline.export.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.ProcessingStep;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;

/**
 * Puts a document that a tool gave back together with the document it was given. Compared is what the tool showed: the original
 * reduced to what the tool's format carries. So whatever the tool could not show stays as it was, and a document that comes back
 * untouched is the original. What stays of a corrected annotation is told by {@link ItemMerge}; an annotation that is gone takes its
 * links and slots with it, and what was anchored on it keeps its value without the anchor.
 */
public final class Merge {

    /** What the provenance of a corrected layer has for parameters; the component is the tool. */
    public static final String BY_HAND = "by=hand";

    private final Comparison comparison;
    private final Set<Facet> corrected;
    private final TimexValues known;
    private final List<LayerChanges> changes = new ArrayList<>();
    private DocumentView merged;

    private Merge(Comparison comparison, Set<Facet> corrected, TimexValues known) {
        this.comparison = comparison;
        this.corrected = corrected;
        this.known = known;
        this.merged = comparison.original();
    }

    /**
     * The corrected document.
     *
     * @param original the document as it is in the corpus
     * @param back the document as the tool gave it; its id, metadata, zones and provenance are not looked at
     * @param shows what the tool shows of a document
     * @param corrected the layers to take from the tool, among {@link Facet#isLayer}; others stay as they were
     * @param known gives values to time expressions that came without
     * @throws TextDiffersException when the texts differ in more than white space
     */
    public static Merged of(DocumentView original, DocumentView back, Capabilities shows, Set<Facet> corrected, TimexValues known)
            throws TextDiffersException {
        return of(original, back, null, shows, corrected, known);
    }

    /**
     * The corrected document, where the tool may have a second layer for entities: the side counts that was corrected.
     *
     * @param mentions the entities as the second layer has them, or null
     * @throws TextDiffersException when the texts differ in more than white space
     */
    public static Merged of(DocumentView original, DocumentView back, List<Entity> mentions, Capabilities shows, Set<Facet> corrected,
            TimexValues known) throws TextDiffersException {
        return new Merge(new Comparison(original, back, mentions, shows, corrected), corrected, known).merge();
    }

    /** Whether a step of the provenance is a correction by hand. */
    public static boolean isByHand(ProcessingStep step) {
        return BY_HAND.equals(step.parameters());
    }

    private Merged merge() {
        words();
        Set<String> removed = spans();
        if (corrected.contains(Facet.TLINKS)) {
            LinkMerge.Result result = LinkMerge.of(comparison);
            merged = Records.with(merged, "tlinks", result.links());
            changes.add(result.changes());
        }
        merged = Records.with(merged, "timexes", merged.timexes().stream().map(timex -> withoutAnchor(timex, removed)).toList());
        merged = Records.with(merged, "events", merged.events().stream().map(event -> withoutSlots(event, removed)).toList());
        DocumentView resolved = Capabilities.everything().reduce(merged, new Losses());
        lostLinks(resolved);
        return new Merged(resolved, changes, corrected.contains(Facet.ENTITIES) ? comparison.disagreements() : 0);
    }

    /** Counts the links that went with one of their ends, although the tool did not show them. */
    private void lostLinks(DocumentView resolved) {
        Set<TemporalLink> left = new HashSet<>(resolved.tlinks());
        List<Change> lost = merged.tlinks().stream().filter(link -> !left.contains(link)).map(link -> new Change(link, null, List.of())).toList();
        if (!lost.isEmpty()) {
            LayerChanges told = changes.get(changes.size() - 1);
            boolean shown = told.layer() == Facet.TLINKS;
            List<Change> all = new ArrayList<>(shown ? told.changes() : List.of());
            all.addAll(lost);
            changes.removeIf(each -> each.layer() == Facet.TLINKS);
            changes.add(new LayerChanges(Facet.TLINKS, shown ? told.kept() : 0, all));
        }
    }

    private void words() {
        if (corrected.contains(Facet.SENTENCES)) {
            SentenceMerge.Result result = SentenceMerge.of(comparison);
            merged = Records.with(merged, "sentences", result.sentences());
            changes.add(result.changes());
        }
        if (corrected.contains(Facet.TOKENS)) {
            TokenMerge.Result result = TokenMerge.of(comparison);
            merged = Records.with(merged, "tokens", result.tokens());
            changes.add(result.changes());
        }
    }

    /** Corrects the layers that have places and labels; gives the ids of what is gone. */
    private Set<String> spans() {
        Set<String> removed = new HashSet<>();
        for (LayerPairs pairs : comparison.layers()) {
            SpanMerge.Result result = SpanMerge.of(comparison, pairs, known);
            merged = pairs.layer().with(merged, result.records());
            removed.addAll(result.removed());
            changes.add(result.changes());
        }
        return removed;
    }

    private static Timex withoutAnchor(Timex timex, Set<String> removed) {
        boolean gone = removed.contains(timex.anchorTimeId()) && !TemporalLink.CREATION_TIME.equals(timex.anchorTimeId());
        return gone ? Records.with(Records.with(timex, "anchorTimeId", null), "temporalFunction", false) : timex;
    }

    private static Event withoutSlots(Event event, Set<String> removed) {
        return event.participants().stream().noneMatch(slot -> removed.contains(slot.target())) ? event
                : Records.with(event, "participants",
                        event.participants().stream().filter(slot -> !removed.contains(slot.target())).toList());
    }
}
