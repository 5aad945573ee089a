package org.dateline.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.ManifestBuilder;
import org.dateline.corpus.split.Split;
import org.dateline.export.Exporter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.LossReport;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;

/**
 * The exporters of a corpus: one a split for the formats that keep splits apart, opened when its split has a document, and one for all
 * splits together for the others, so that what those write for the corpus as a whole speaks of every document.
 */
final class Exporters implements AutoCloseable {

    private final CorpusLayout layout;
    private final FormatOptions options;
    private final List<Format> divided;
    private final Map<Split, Exporter> bySplit = new EnumMap<>(Split.class);
    private final Exporter together;

    Exporters(CorpusLayout layout, List<Format> formats, FormatOptions options) {
        this.layout = layout;
        this.options = options;
        this.divided = formats.stream().filter(Format::dividesSplits).toList();
        this.together = new Exporter(layout.root(), formats.stream().filter(format -> !format.dividesSplits()).toList(), options);
    }

    void write(Split split, DocumentView view) {
        bySplit.computeIfAbsent(split, this::open).write(view);
        together.write(view);
    }

    private Exporter open(Split split) {
        return new Exporter(layout.root(), divided, options.split(split.id()));
    }

    /** Enters all files and losses; after {@link #close()}. */
    void enter(ManifestBuilder manifest) {
        manifest.add(together.losses());
        together.files().forEach(file -> manifest.add(entry(file, file.path().endsWith("TypeSystem.xml") ? 0 : 1)));
        bySplit.forEach((split, exporter) -> {
            manifest.add(exporter.losses());
            long documents = manifest.documentCount(split.id());
            exporter.files().forEach(file -> manifest.add(entry(file, file.path().getFileName().toString().startsWith(split.id()) ? documents : 0)));
        });
    }

    private FileEntry entry(WrittenFile file, long documents) {
        return new FileEntry(layout.relative(file.path()), file.bytes(), file.sha256(), documents);
    }

    /** What all formats lost. */
    LossReport losses() {
        LossReport all = new LossReport();
        all.add(together.losses());
        bySplit.values().forEach(exporter -> all.add(exporter.losses()));
        return all;
    }

    @Override
    public void close() {
        List<Exporter> open = new ArrayList<>(bySplit.values());
        open.add(together);
        open.forEach(Exporter::close);
    }
}
