package org.dateline.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.ManifestBuilder;
import org.dateline.corpus.split.Split;
import org.dateline.export.Exporter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.file.FileNames;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;

/** The exporters of the splits; one is opened when its split has a document. */
final class Exporters implements AutoCloseable {

    private final CorpusLayout layout;
    private final List<Format> formats;
    private final Map<Split, Exporter> exporters = new EnumMap<>(Split.class);
    private final Set<String> names = new HashSet<>();

    Exporters(CorpusLayout layout, List<Format> formats) {
        this.layout = layout;
        this.formats = formats;
    }

    void write(Split split, DocumentView view) {
        exporters.computeIfAbsent(split, this::open).write(view);
        names.add(FileNames.of(view.id()));
    }

    private Exporter open(Split split) {
        return new Exporter(layout.root(), formats, FormatOptions.DEFAULT.overwriting().split(split.id()));
    }

    /** Enters all files and losses; after {@link #close()}. */
    void enter(ManifestBuilder manifest) {
        exporters.forEach((split, exporter) -> {
            manifest.add(exporter.losses());
            exporter.files().forEach(file -> manifest.add(entry(file, split, manifest.documentCount(split.id()))));
        });
    }

    private FileEntry entry(WrittenFile file, Split split, long inSplit) {
        String path = layout.relative(file.path());
        return new FileEntry(path, file.bytes(), file.sha256(), documents(path.substring(path.indexOf('/') + 1), split, inSplit));
    }

    /** A file named after a document holds that one, a file named after the split all of it, and others belong to the corpus as a whole. */
    private long documents(String name, Split split, long inSplit) {
        int dot = name.lastIndexOf('.');
        if (dot > 0 && names.contains(name.substring(0, dot))) {
            return 1;
        }
        return name.matches(split.id() + "[-.].*") ? inSplit : 0;
    }

    @Override
    public void close() {
        List<Exporter> open = new ArrayList<>(exporters.values());
        open.forEach(Exporter::close);
    }
}
