package org.dateline.corpus.publish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.ManifestBuilder;
import org.dateline.corpus.split.Split;
import org.dateline.export.Exporter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.LossReport;
import org.dateline.export.file.FileNames;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;

/**
 * The exporters of a corpus: one a split for the formats that keep splits apart, opened when its split has a document, and one for all
 * splits together for the others, so that what those write for the corpus as a whole speaks of every document.
 */
public final class Exporters implements AutoCloseable {

    private final CorpusLayout layout;
    private final FormatOptions options;
    private final List<Format> divided;
    private final Map<Split, Exporter> bySplit = new EnumMap<>(Split.class);
    private final Exporter together;
    private final Set<String> names = new HashSet<>();

    /** Opens no file; the first document of a split does. */
    public Exporters(CorpusLayout layout, List<Format> formats, FormatOptions options) {
        this.layout = layout;
        this.options = options;
        this.divided = formats.stream().filter(Format::dividesSplits).toList();
        this.together = new Exporter(layout.root(), formats.stream().filter(format -> !format.dividesSplits()).toList(), options);
    }

    /** Writes a document in all formats. */
    public void write(Split split, DocumentView view) {
        names.add(FileNames.of(view.id()));
        bySplit.computeIfAbsent(split, this::open).write(view);
        together.write(view);
    }

    private Exporter open(Split split) {
        return new Exporter(layout.root(), divided, options.split(split.id()));
    }

    /** Enters all files and losses; after {@link #close()}. */
    void enter(ManifestBuilder manifest) {
        manifest.add(together.losses());
        together.files().forEach(file -> enter(file, "", 0, manifest));
        bySplit.forEach((split, exporter) -> {
            manifest.add(exporter.losses());
            exporter.files().forEach(file -> enter(file, split.id(), manifest.documentCount(split.id()), manifest));
        });
    }

    private void enter(WrittenFile file, String split, long inSplit, ManifestBuilder manifest) {
        String path = layout.relative(file.path());
        long documents = documents(path.substring(path.indexOf('/') + 1), split, inSplit);
        manifest.add(new FileEntry(path, file.bytes(), file.sha256(), documents));
    }

    /** A file named after a document holds that one, a file named after the split all of it, and others belong to the corpus as a whole. */
    private long documents(String name, String split, long inSplit) {
        int dot = name.lastIndexOf('.');
        if (dot > 0 && names.contains(name.substring(0, dot))) {
            return 1;
        }
        return name.matches(split + "[-.].*") ? inSplit : 0;
    }

    /** What all formats lost. */
    public LossReport losses() {
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
