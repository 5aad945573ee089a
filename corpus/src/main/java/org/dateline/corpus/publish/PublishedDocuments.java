package org.dateline.corpus.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.manifest.DocumentEntry;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.split.Split;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.view.DocumentView;

/** The documents of a corpus that is there, as the format has them that says most of them. */
public final class PublishedDocuments {

    private PublishedDocuments() {}

    /**
     * Shows every document that the manifest knows, once.
     *
     * @throws CorpusException when the corpus holds no format to read, or lacks a document
     * @throws org.dateline.export.MalformedException when it cannot be read
     */
    public static void read(CorpusLayout corpus, Manifest manifest, Consumer<DocumentView> reader) {
        Format format = corpus.fullestFormat()
                .orElseThrow(() -> CorpusException.usage("'%s' holds neither data nor xmi to read".formatted(corpus.root())));
        Map<String, DocumentEntry> missing = new HashMap<>();
        manifest.documents().forEach(entry -> missing.put(entry.id(), entry));
        for (Split split : Split.values()) {
            try (Stream<DocumentView> documents = format.read(corpus.root(), FormatOptions.DEFAULT.split(split.id()))) {
                documents.filter(document -> missing.remove(document.id()) != null).forEach(reader);
            }
        }
        if (!missing.isEmpty()) {
            throw CorpusException.impossible("'%s' lacks the document '%s' of its manifest; run 'dateline verify' on it"
                    .formatted(corpus.root(), missing.keySet().iterator().next()), null);
        }
    }
}
