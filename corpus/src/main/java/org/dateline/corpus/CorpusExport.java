package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.manifest.ManifestFile;
import org.dateline.corpus.publish.Exporters;
import org.dateline.corpus.split.Split;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.LossReport;
import org.dateline.export.view.DocumentView;

/** Writes documents that are annotated already in other formats, without annotating them again; keeps their splits. */
public final class CorpusExport {

    private final CorpusLayout source;
    private final Format from;
    private final CorpusLayout target;
    private final FormatOptions options;

    /**
     * Prepares an export.
     *
     * @param source a corpus, or any folder in which the format has its place
     * @param from the format to read
     * @param target folder to write to; made when it is not there
     * @param options overwriting, and settings of the formats
     */
    public CorpusExport(Path source, Format from, Path target, FormatOptions options) {
        this.source = new CorpusLayout(source);
        this.from = from;
        this.target = new CorpusLayout(target);
        this.options = options;
    }

    /**
     * What an export did.
     *
     * @param documents how many were written
     * @param losses what the formats could not carry; also in losses.json
     */
    public record Result(int documents, LossReport losses) {}

    /**
     * Exports.
     *
     * @throws org.dateline.export.MalformedException when a file is not what its format asks for
     * @throws org.dateline.export.OutputException when a file cannot be written
     * @throws IOException when the manifest cannot be read
     */
    public Result to(List<Format> formats) throws IOException {
        Optional<Manifest> manifest = Files.exists(source.manifest()) ? Optional.of(ManifestFile.read(source.manifest())) : Optional.empty();
        Map<String, Split> splits = manifest.map(CorpusExport::splits).orElse(Map.of());
        Set<String> done = new HashSet<>();
        Exporters exporters = new Exporters(target, formats, options.metadata(manifest.map(Manifest::metadata).orElse(List.of())));
        try (exporters) {
            for (Split split : Split.values()) {
                try (Stream<DocumentView> documents = from.read(source.root(), options.split(split.id()))) {
                    documents.filter(document -> done.add(document.id()))
                            .forEach(document -> exporters.write(splits.getOrDefault(document.id(), split), document));
                }
            }
        }
        LossReport losses = exporters.losses();
        if (!done.isEmpty()) {
            losses.write(target.root(), options.overwrite());
        }
        return new Result(done.size(), losses);
    }

    private static Map<String, Split> splits(Manifest manifest) {
        Map<String, Split> splits = new HashMap<>();
        manifest.documents().forEach(document -> Split.of(document.split()).ifPresent(split -> splits.put(document.id(), split)));
        return splits;
    }
}
