package org.dateline.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.corpus.annotate.Journal;
import org.dateline.corpus.annotate.ViewCodec;
import org.dateline.corpus.correct.Corrections;
import org.dateline.corpus.input.Digest;
import org.dateline.corpus.input.Origin;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.manifest.DocumentEntry;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.plan.Excluded;
import org.dateline.corpus.plan.Plan;
import org.dateline.corpus.plan.PlannedDocument;
import org.dateline.corpus.plan.WarningCounts;
import org.dateline.corpus.publish.ListReader;
import org.dateline.corpus.publish.PublishedDocuments;
import org.dateline.corpus.split.Split;
import org.dateline.corpus.split.SplitFacts;
import org.dateline.export.view.DocumentView;

/** Plans a corrected corpus: the documents of the corpus before, in their order and splits, each with its annotations in the journal. */
final class CorrectionPlan {

    private static final String NOT_RETURNED = "it did not come back";

    private final Manifest before;
    private final Corrections corrections;
    private final Journal journal;
    private final boolean onlyCorrected;
    private final Map<String, Integer> positions = new HashMap<>();
    private final PlannedDocument[] documents;
    private final List<Excluded> excluded = new ArrayList<>();

    private CorrectionPlan(Manifest before, Corrections corrections, Journal journal, boolean onlyCorrected) {
        this.before = before;
        this.corrections = corrections;
        this.journal = journal;
        this.onlyCorrected = onlyCorrected;
        before.documents().forEach(entry -> positions.put(entry.id(), positions.size()));
        documents = new PlannedDocument[positions.size()];
    }

    /**
     * Plans.
     *
     * @param corrections what came back, which has seen all documents
     * @param onlyCorrected whether documents that did not come back are left out
     */
    static Plan of(CorpusLayout source, Manifest before, Corrections corrections, Journal journal, boolean onlyCorrected) throws IOException {
        CorrectionPlan plan = new CorrectionPlan(before, corrections, journal, onlyCorrected);
        plan.excluded.addAll(ListReader.excluded(source));
        PublishedDocuments.read(source, before, plan::add);
        List<PlannedDocument> planned = Stream.of(plan.documents).filter(Objects::nonNull).toList();
        return new Plan(planned, List.of(), plan.excluded, onlyCorrected ? List.of() : ListReader.clusters(source),
                new TreeSet<>(before.metadata()), new WarningCounts());
    }

    private void add(DocumentView original) {
        int position = positions.get(original.id());
        DocumentEntry entry = before.documents().get(position);
        DocumentView view = corrections.of(original.id()).orElse(original);
        PlannedDocument document = planned(position, entry, view, corrections.of(original.id()).isPresent());
        if (onlyCorrected && view == original) {
            excluded.add(new Excluded(position, document.origin(), original.id(), NOT_RETURNED));
        } else {
            journal.add(document.fingerprint(), ViewCodec.pack(view));
            documents[position] = document;
        }
    }

    private static PlannedDocument planned(int position, DocumentEntry entry, DocumentView view, boolean corrected) {
        String fingerprint = corrected ? Digest.ofParts(List.of(entry.fingerprint(), ViewCodec.pack(view))) : entry.fingerprint();
        SplitFacts facts = new SplitFacts(view.id(), view.metadata().dct(), view.metadata().source(), null);
        return new PlannedDocument(position, Origin.file(entry.input()), entry.sourceSha256(), fingerprint, facts,
                Split.of(entry.split()).orElse(Split.TRAIN));
    }
}
