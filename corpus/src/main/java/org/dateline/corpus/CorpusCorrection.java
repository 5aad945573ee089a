package org.dateline.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.corpus.annotate.Journal;
import org.dateline.corpus.config.BuildConfig;
import org.dateline.corpus.correct.Corrections;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.input.Origin;
import org.dateline.corpus.layout.BuildLock;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.layout.OutputFolder;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.plan.Plan;
import org.dateline.corpus.plan.PlannedDocument;
import org.dateline.corpus.plan.Quarantined;
import org.dateline.corpus.plan.Stage;
import org.dateline.corpus.publish.ListReader;
import org.dateline.corpus.publish.ListWriter;
import org.dateline.corpus.publish.PreviousCorpus;
import org.dateline.corpus.publish.Publication;
import org.dateline.corpus.publish.PublishedDocuments;
import org.dateline.corpus.publish.Publisher;

/**
 * Makes a new corpus of one that was corrected by hand: its documents in their order and splits, each as it was or as it came back,
 * published as a build publishes. What is corrected gets a fingerprint of its own, so that a comparison of the two corpora shows it.
 */
public final class CorpusCorrection {

    private final CorpusLayout source;
    private final CorpusLayout target;
    private final Manifest before;
    private final BuildConfig config;
    private final boolean onlyCorrected;

    /**
     * Prepares.
     *
     * @param before the manifest of the corpus that was corrected
     * @param config what the new corpus is like; its formats are written
     * @param onlyCorrected whether documents that did not come back are left out
     * @throws CorpusException when the target is the source, or a corpus that was not made by correction
     */
    public CorpusCorrection(Path source, Manifest before, BuildConfig config, Path target, boolean onlyCorrected) {
        this.source = new CorpusLayout(source);
        this.target = new CorpusLayout(target);
        this.before = before;
        this.config = config;
        this.onlyCorrected = onlyCorrected;
        if (target.toAbsolutePath().normalize().equals(source.toAbsolutePath().normalize())) {
            throw CorpusException.usage("'%s' is the corpus itself; name another folder for the corrected one".formatted(target));
        }
        if (Files.exists(this.target.manifest()) && !Files.exists(this.target.corrections())) {
            throw CorpusException.usage("'%s' holds another corpus; name another folder for the corrected one".formatted(target));
        }
    }

    /**
     * What a correction came to.
     *
     * @param quarantined what came back and could not be taken
     */
    public record Result(Manifest manifest, List<Quarantined> quarantined) {}

    /**
     * Corrects.
     *
     * @throws CorpusException when nothing that came back is of this corpus, or the target holds something else
     * @throws org.dateline.export.MalformedException when the corpus cannot be read
     * @throws IOException when an output cannot be written
     */
    public Result with(Corrections corrections) throws IOException {
        PublishedDocuments.read(source, before, corrections::look);
        List<Quarantined> refused = new ArrayList<>();
        corrections.refused().forEach(each -> refused.add(new Quarantined(refused.size(), new Origin(each.origin().file(), each.origin().line()),
                each.id(), Stage.CORRECT, each.reason())));
        if (corrections.count() == 0) {
            throw CorpusException.impossible(refused.isEmpty() ? "nothing of what came back is to be taken"
                    : "no document can be corrected; of %s: %s".formatted(refused.get(0).origin(), refused.get(0).reason()), null);
        }
        OutputFolder.prepare(target, false);
        BuildLock lock = BuildLock.take(target);
        try (lock; Journal journal = Journal.open(target.journal())) {
            Plan plan = CorrectionPlan.of(source, before, corrections, journal, onlyCorrected);
            Publication publication = Publication.begin(target);
            Publisher publisher = new Publisher(config, target, journal, PreviousCorpus.as(target, before));
            publisher.enter(ListWriter.corrections(target.corrections(), lines(corrections)));
            Manifest manifest = publisher.publish(plan, quarantined(refused), before.generator());
            publication.end(manifest);
            journal.closeWith(plan.documents().stream().map(PlannedDocument::fingerprint).toList());
            return new Result(manifest, refused);
        }
    }

    /** What could not be annotated before, then what cannot be taken now. */
    private List<Quarantined> quarantined(List<Quarantined> refused) throws IOException {
        List<Quarantined> all = new ArrayList<>(ListReader.failed(source));
        all.addAll(refused);
        return all;
    }

    /** What was done before to this corpus, then what is done now. */
    private List<ObjectNode> lines(Corrections corrections) throws IOException {
        List<ObjectNode> lines = new ArrayList<>(ListReader.corrections(source));
        lines.addAll(corrections.lines());
        return lines;
    }
}
