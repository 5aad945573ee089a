package org.dateline.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.uima.jcas.JCas;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Writable;
import org.dateline.export.view.CasToView;
import org.dateline.export.view.DocumentView;
import org.dateline.export.xmi.ScratchCas;

/**
 * Writes a corpus in several formats at once, each document reduced to what each format carries, and counts the losses. Not
 * thread-safe: one thread writes the documents, in the order they shall have.
 */
public final class Exporter implements AutoCloseable {

    private final Map<Format, CorpusWriter> writers = new LinkedHashMap<>();
    private final Map<Format, Capabilities> carried = new LinkedHashMap<>();
    private final LossReport report = new LossReport();
    private final ScratchCas scratch = new ScratchCas();
    private final String split;
    private final Set<Class<?>> sharedThings = new HashSet<>();

    /**
     * Opens every format.
     *
     * @param corpus the corpus' root folder
     * @throws SettingException when a format does not know a setting's value; nothing is written then
     * @throws OutputException when a folder or file cannot be written
     */
    public Exporter(Path corpus, List<Format> formats, FormatOptions options) {
        split = options.split();
        formats.forEach(format -> carried.put(format, format.carries(options)));
        try {
            formats.forEach(format -> writers.put(format, format.open(corpus, options)));
        } catch (OutputException e) {
            writers.values().forEach(CorpusWriter::discard);
            throw e;
        }
        Set<Class<?>> once = new HashSet<>();
        writers.values().forEach(writer -> writer.shares().filter(type -> !once.add(type)).ifPresent(sharedThings::add));
    }

    /** Adds a document; formats that {@link CorpusWriter#keepsCas() keep the CAS} get it as it is. */
    public void write(JCas jcas) {
        DocumentView document = CasToView.of(jcas);
        Rendition whole = new Rendition(document, split, sharedThings, jcas::getCas);
        write(split, document, (writer, rendition) -> writer.write(writer.keepsCas() ? whole : rendition));
    }

    /** Adds a document. */
    public void write(DocumentView document) {
        write(split, document);
    }

    /** Adds a document of a part of the corpus that the options need not name, for formats that {@link Format#takesAllSplits}. */
    public void write(String ofSplit, DocumentView document) {
        write(ofSplit, document, CorpusWriter::write);
    }

    private void write(String ofSplit, DocumentView document, BiConsumer<CorpusWriter, Rendition> write) {
        Losses shared = new Losses();
        Writable writable = Writable.of(document, shared);
        Map<DocumentView, Rendition> renditions = new IdentityHashMap<>();
        writers.forEach((format, writer) -> {
            DocumentView reduced = reduce(format, writable, shared);
            write.accept(writer,
                    renditions.computeIfAbsent(reduced, view -> new Rendition(view, ofSplit, sharedThings, () -> scratch.holding(view))));
        });
    }

    private DocumentView reduce(Format format, Writable document, Losses shared) {
        Losses losses = new Losses();
        losses.addAll(shared);
        DocumentView reduced = carried.get(format).reduce(document, losses);
        report.add(format.id(), losses);
        return reduced;
    }

    /** What was lost so far. */
    public LossReport losses() {
        return report;
    }

    /** Files in their place so far; all of them after {@link #close()}. */
    public List<WrittenFile> files() {
        return writers.values().stream().flatMap(writer -> writer.files().stream()).toList();
    }

    /** Finishes all formats, also when one of them fails; the first failure is thrown. */
    @Override
    public void close() {
        List<OutputException> failures = new ArrayList<>();
        for (CorpusWriter writer : writers.values()) {
            try {
                writer.close();
            } catch (OutputException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
