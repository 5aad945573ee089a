package org.dateline.corpus.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.ManifestBuilder;
import org.dateline.corpus.split.Split;
import org.dateline.export.Exporter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.LossReport;
import org.dateline.export.OutputException;
import org.dateline.export.file.FileNames;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;

/**
 * The exporters of a corpus: one a split for the formats that keep splits apart, opened when its split has a document, and one for all
 * splits together for those that {@link Format#takesAllSplits take all}, so that what they write for the corpus as a whole is written
 * once and speaks of every document.
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
        this.divided = formats.stream().filter(format -> !format.takesAllSplits()).toList();
        this.together = new Exporter(layout.root(), formats.stream().filter(Format::takesAllSplits).toList(), options);
    }

    /** Writes a document in all formats. */
    public void write(Split split, DocumentView view) {
        names.add(FileNames.of(view.id()));
        bySplit.computeIfAbsent(split, this::open).write(view);
        together.write(split.id(), view);
    }

    private Exporter open(Split split) {
        return new Exporter(layout.root(), divided, options.split(split.id()));
    }

    /** Enters all files and losses; after {@link #close()}. */
    void enter(ManifestBuilder manifest) {
        manifest.add(together.losses());
        together.files().forEach(file -> enter(file, manifest));
        bySplit.values().forEach(exporter -> {
            manifest.add(exporter.losses());
            exporter.files().forEach(file -> enter(file, manifest));
        });
    }

    private void enter(WrittenFile file, ManifestBuilder manifest) {
        String path = layout.relative(file.path());
        long documents = documents(path.substring(path.indexOf('/') + 1), manifest);
        manifest.add(new FileEntry(path, file.bytes(), file.sha256(), documents));
    }

    /** A file named after a document holds that one, a file named after a split all of it, and others belong to the corpus as a whole. */
    private long documents(String name, ManifestBuilder manifest) {
        int dot = name.lastIndexOf('.');
        if (dot > 0 && names.contains(name.substring(0, dot))) {
            return 1;
        }
        return Stream.of(Split.values()).map(Split::id).filter(split -> name.matches(split + "[-.].*")).mapToLong(manifest::documentCount)
                .sum();
    }

    /** What all formats lost. */
    public LossReport losses() {
        LossReport all = new LossReport();
        all.add(together.losses());
        bySplit.values().forEach(exporter -> all.add(exporter.losses()));
        return all;
    }

    /** Deletes what was written so far, for it may hold half a document; after {@link #close()}. */
    void discard() throws IOException {
        for (WrittenFile file : together.files()) {
            Files.deleteIfExists(file.path());
        }
        for (Exporter exporter : bySplit.values()) {
            for (WrittenFile file : exporter.files()) {
                Files.deleteIfExists(file.path());
            }
        }
    }

    /** Finishes all exporters, also when one of them fails; the first failure is thrown. */
    @Override
    public void close() {
        List<Exporter> open = new ArrayList<>(bySplit.values());
        open.add(together);
        List<OutputException> failures = new ArrayList<>();
        for (Exporter exporter : open) {
            try {
                exporter.close();
            } catch (OutputException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
