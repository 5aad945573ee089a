package org.dateline.corpus.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.corpus.annotate.Journal;
import org.dateline.corpus.annotate.ViewCodec;
import org.dateline.corpus.card.CardFacts;
import org.dateline.corpus.card.Croissant;
import org.dateline.corpus.card.DatasetCard;
import org.dateline.corpus.config.BuildConfig;
import org.dateline.corpus.config.ConfigFile;
import org.dateline.corpus.config.FormatChoice;
import org.dateline.corpus.failure.MemoryLimit;
import org.dateline.corpus.filter.LayerFilter;
import org.dateline.corpus.input.Digest;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.layout.Folders;
import org.dateline.corpus.manifest.DocumentEntry;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.manifest.ManifestBuilder;
import org.dateline.corpus.manifest.ManifestFile;
import org.dateline.corpus.manifest.ManifestSchema;
import org.dateline.corpus.plan.Excluded;
import org.dateline.corpus.plan.Plan;
import org.dateline.corpus.plan.PlannedDocument;
import org.dateline.corpus.plan.Quarantined;
import org.dateline.corpus.plan.Stage;
import org.dateline.corpus.report.ReportFacts;
import org.dateline.corpus.report.ReportWriter;
import org.dateline.corpus.stats.CorpusStatistics;
import org.dateline.corpus.stats.DateColumns;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.jsonl.JsonlFormat;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.ProcessingStep;

/** Writes the corpus' files from the journal, in the order of the plan. */
public final class Publisher {

    private final BuildConfig config;
    private final CorpusLayout layout;
    private final Journal journal;
    private final PreviousCorpus previous;
    private final ReportWriter report;
    private final ManifestBuilder manifest = new ManifestBuilder();
    private final CorpusStatistics statistics = new CorpusStatistics();
    private final DateColumns dates = new DateColumns();
    private final List<Excluded> excluded = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param config what shapes the corpus
     * @param journal the annotated documents
     * @param previous the corpus this one follows
     */
    public Publisher(BuildConfig config, CorpusLayout layout, Journal journal, PreviousCorpus previous) {
        this.config = config;
        this.layout = layout;
        this.journal = journal;
        this.previous = previous;
        this.report = new ReportWriter(layout.report(), config.report().pages());
    }

    /**
     * Writes all and gives the manifest.
     *
     * @throws TooLargeException when the memory does not suffice to write a document; what the formats have written is gone then
     */
    public Manifest publish(Plan plan, List<Quarantined> failed, Manifest.Generator generator) throws IOException {
        excluded.addAll(plan.excluded());
        manifest.metadata(plan.recordMetadata());
        FormatOptions options = FormatChoice.options(config.settings()).overwriting().metadata(plan.recordMetadata());
        Exporters exporters = new Exporters(layout, Formats.select(config.formats()), options);
        try (exporters) {
            writeAll(plan.documents(), exporters);
        } catch (TooLargeException e) {
            exporters.discard();
            throw e;
        }
        exporters.enter(manifest);
        enter(Optional.of(exporters.losses().write(layout.root(), true)));
        excluded.sort(Comparator.comparingInt(Excluded::position));
        enter(ListWriter.quarantined(layout.quarantine(), failed));
        enter(ListWriter.excluded(layout.excluded(), excluded));
        enter(ListWriter.clusters(layout.duplicates(), plan.clusters()));
        describe(failed, plan.clusters().size());
        report.finish(new ReportFacts(config.corpus(), build(generator, failed.size()), statistics, failed, excluded, plan.clusters()))
                .forEach(file -> enter(Optional.of(file)));
        enter(ChangeLog.write(layout, previous.manifest(), build(generator, failed.size())));
        Manifest whole = build(generator, failed.size());
        ManifestFile.write(layout.manifest(), whole);
        previous.deleteWhatIsGone(whole);
        Folders.deleteEmpty(layout);
        return whole;
    }

    private void describe(List<Quarantined> failed, int clusters) throws IOException {
        Manifest soFar = build(null, failed.size());
        long refused = failed.stream().filter(document -> document.stage() == Stage.CORRECT).count();
        CardFacts facts = new CardFacts(config.corpus(), soFar, statistics, dates, clusters, (int) refused);
        enter(TextWriter.write(layout.card(), DatasetCard.of(facts)));
        enter(TextWriter.write(layout.croissant(), Croissant.of(facts)));
        enter(TextWriter.write(layout.manifestSchema(), ManifestSchema.text()));
        if (soFar.files().stream().anyMatch(file -> file.path().startsWith("data/"))) {
            enter(TextWriter.write(layout.recordSchema(), JsonlFormat.schema()));
        }
    }

    private Manifest build(Manifest.Generator generator, int failures) {
        return manifest.build(generator, ConfigFile.tree(config), failures, excluded.size());
    }

    private void writeAll(List<PlannedDocument> documents, Exporters exporters) throws IOException {
        LayerFilter filter = new LayerFilter(config.filters());
        for (PlannedDocument document : documents) {
            if (journal.has(document.fingerprint()) && !MemoryLimit.attempt(() -> writeOrExclude(document, filter, exporters), () -> false)) {
                throw new TooLargeException(document);
            }
        }
    }

    private boolean writeOrExclude(PlannedDocument document, LayerFilter filter, Exporters exporters) throws IOException {
        DocumentView view = ViewCodec.unpack(journal.get(document.fingerprint()));
        filter.objection(view).ifPresentOrElse(
                reason -> excluded.add(new Excluded(document.position(), document.origin(), document.id(), reason)),
                () -> write(document, view, exporters));
        return true;
    }

    private void write(PlannedDocument document, DocumentView view, Exporters exporters) {
        exporters.write(document.split(), view);
        List<String> layers = view.provenance().stream().map(ProcessingStep::layer).distinct().toList();
        manifest.add(new DocumentEntry(document.id(), document.origin().toString(), document.sha256(), document.fingerprint(),
                content(view), document.split().id(), layers), view);
        statistics.add(view, document.split().id());
        dates.add(view);
        report.add(view, document.split().id());
    }

    private static String content(DocumentView view) {
        DocumentView written = Capabilities.everything().reduce(view, new Losses());
        return Digest.of(ViewCodec.pack(Records.with(written, "provenance", List.of())));
    }

    /** Adds a file that was written to the manifest. */
    public void enter(Optional<WrittenFile> written) {
        written.ifPresent(file -> manifest.add(new FileEntry(layout.relative(file.path()), file.bytes(), file.sha256(), 0)));
    }
}
