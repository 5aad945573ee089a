package org.dateline.corpus;

import java.io.IOException;
import java.util.List;
import org.dateline.corpus.annotate.Journal;
import org.dateline.corpus.annotate.ViewCodec;
import org.dateline.corpus.manifest.DocumentEntry;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.manifest.ManifestBuilder;
import org.dateline.corpus.manifest.ManifestFile;
import org.dateline.corpus.plan.Plan;
import org.dateline.corpus.plan.PlannedDocument;
import org.dateline.corpus.plan.Quarantined;
import org.dateline.export.Exporter;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.ProcessingStep;

/** Writes the corpus' files from the journal, in the order of the plan. */
final class Publisher {

    private static final String SPLIT = "train";

    private final BuildConfig config;
    private final CorpusLayout layout;
    private final Journal journal;
    private final ManifestBuilder manifest = new ManifestBuilder();

    Publisher(BuildConfig config, CorpusLayout layout, Journal journal) {
        this.config = config;
        this.layout = layout;
        this.journal = journal;
    }

    /** Writes all and gives the number of documents in the corpus. */
    int publish(Plan plan, List<Quarantined> failed, Manifest.Generator generator) throws IOException {
        Exporter exporter = exporter();
        try (exporter) {
            for (PlannedDocument document : plan.documents()) {
                if (journal.has(document.fingerprint())) {
                    DocumentView view = ViewCodec.unpack(journal.get(document.fingerprint()));
                    exporter.write(view);
                    manifest.add(entry(document, view), view);
                }
            }
        }
        exporter.files().forEach(file -> manifest.add(entry(file)));
        manifest.add(exporter.losses());
        QuarantineFile.write(layout, failed).ifPresent(file -> manifest.add(entry(file)));
        ManifestFile.write(layout.manifest(), manifest.build(generator, ConfigJson.of(config), failed.size()));
        return manifest.documentCount();
    }

    private Exporter exporter() {
        return new Exporter(layout.root(), Formats.select(config.formats()), FormatOptions.DEFAULT.overwriting().split(SPLIT));
    }

    private static DocumentEntry entry(PlannedDocument document, DocumentView view) {
        List<String> layers = view.provenance().stream().map(ProcessingStep::layer).distinct().toList();
        return new DocumentEntry(document.id(), document.origin().toString(), document.sha256(), document.fingerprint(), SPLIT, layers);
    }

    private FileEntry entry(WrittenFile file) {
        return new FileEntry(layout.relative(file.path()), file.bytes(), file.sha256(), 0);
    }
}
