package org.dateline.corpus.correct;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.dateline.export.merge.Merge;
import org.dateline.export.merge.Merged;
import org.dateline.export.merge.TextDiffersException;
import org.dateline.export.reduce.Facet;
import org.dateline.export.returned.Returned;
import org.dateline.export.view.DocumentView;

/** Everything a tool gave back of one corpus. Show it every document of the corpus, then ask. */
public final class Corrections {

    private static final String STRANGER = "no document of the corpus has this id, file name or text";

    private final ReturnIndex index;
    private final String tool;
    private final Choice choice;
    private final Set<Facet> layers;
    private final TaggedTimes times = new TaggedTimes();
    private final Map<String, CorrectedDocument> corrected = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Totals totals = new Totals();
    private final Map<String, Integer> disagreements = new LinkedHashMap<>();

    /**
     * Something that came back and cannot be taken.
     *
     * @param id the document's id as far as it is known, or null
     */
    public record Refused(Returned.Origin origin, String id, String reason) {}

    /**
     * Prepares.
     *
     * @param returned what the tool gave
     * @param tool its name, for the provenance
     * @param annotator whose work to take, if one was asked for
     * @param layers the layers to take
     */
    public Corrections(List<Returned> returned, String tool, Optional<String> annotator, Set<LayerName> layers) {
        this.index = new ReturnIndex(returned);
        this.tool = tool;
        this.choice = new Choice(annotator);
        this.layers = layers.stream().map(LayerName::facet).collect(Collectors.toSet());
    }

    /**
     * Corrects a document of the corpus, if it came back.
     *
     * @throws org.dateline.corpus.failure.CorpusException when there is no telling whose work to take
     */
    public void look(DocumentView original) {
        choice.of(original.id(), index.find(original)).ifPresent(returned -> correct(original, returned));
    }

    private void correct(DocumentView original, Returned returned) {
        Set<Facet> wanted = returned.layers().stream().filter(layers::contains).collect(Collectors.toSet());
        try {
            Merged merged = Merge.of(original, returned.document(), returned.mentions(), returned.shows(), wanted, times);
            CorrectedDocument document = CorrectedDocument.of(returned, merged, tool);
            corrected.put(original.id(), document);
            if (merged.disagreements() > 0) {
                disagreements.put(original.id(), merged.disagreements());
            }
            document.layers().forEach(totals::add);
        } catch (TextDiffersException e) {
            refused.add(new Refused(returned.origin(), original.id(), e.getMessage()));
        }
    }

    /** The corrected form of a document; empty when none came back. */
    public Optional<DocumentView> of(String id) {
        return Optional.ofNullable(corrected.get(id)).map(CorrectedDocument::view);
    }

    /** How many documents were corrected. */
    public int count() {
        return corrected.size();
    }

    /** What was done, one object a document. */
    public List<ObjectNode> lines() {
        return corrected.values().stream().map(CorrectionLine::of).toList();
    }

    /** What could not be taken; call it when the whole corpus was shown. */
    public List<Refused> refused() {
        List<Refused> all = new ArrayList<>(refused);
        index.strangers().forEach(each -> all.add(new Refused(each.origin(), each.id() == null ? each.name() : each.id(), STRANGER)));
        return all;
    }

    /** What was done, counted. */
    public Totals totals() {
        return totals;
    }

    /** How many entities were corrected in two layers, each in another way, by the document's id; documents without any are left out. */
    public Map<String, Integer> disagreements() {
        return new LinkedHashMap<>(disagreements);
    }

    /** All annotators whose work came back. */
    public SortedSet<String> annotators() {
        return choice.names();
    }

    /** Of how many documents the newest of several annotators' work was taken. */
    public int ambiguous() {
        return choice.ambiguous();
    }
}
