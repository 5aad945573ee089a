package org.dateline.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.dateline.export.reduce.Losses;
import org.dateline.export.view.CasToView;
import org.dateline.export.view.DocumentView;
import org.dateline.export.xmi.CasFactory;
import org.dateline.typesystem.testing.AwkwardDocuments;
import org.dateline.typesystem.testing.RandomDocuments;

/** Documents for the tests of formats, and what happens to them. */
public final class Samples {

    private static final List<DocumentView> RANDOM = random(1000, 20240513);

    private Samples() {}

    /** The awkward documents by name. */
    public static Map<String, DocumentView> awkward() {
        Map<String, DocumentView> all = new LinkedHashMap<>();
        AwkwardDocuments.all().forEach((name, document) -> all.put(name, CasToView.of(document.get())));
        return all;
    }

    /** A thousand random documents, always the same. */
    public static List<DocumentView> random() {
        return RANDOM;
    }

    private static List<DocumentView> random(int number, long seed) {
        RandomDocuments source = new RandomDocuments(seed);
        JCas jcas = CasFactory.create();
        List<DocumentView> documents = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            source.next(jcas);
            documents.add(CasToView.of(jcas));
        }
        return documents;
    }

    /** The document in which everything is set. */
    public static DocumentView everything() {
        return CasToView.of(AwkwardDocuments.everything());
    }

    /** The document as far as a format carries it. */
    public static DocumentView reduced(Format format, DocumentView document) {
        return format.carries(FormatOptions.DEFAULT).reduce(document, new Losses());
    }

    /** Writes documents, reduced, and reads them back, by id. */
    public static Map<String, DocumentView> roundTrip(Format format, List<DocumentView> documents, Path folder) {
        try (Exporter exporter = new Exporter(folder, List.of(format), FormatOptions.DEFAULT)) {
            documents.forEach(exporter::write);
        }
        return read(format, folder);
    }

    /** Reads a corpus, by id. */
    public static Map<String, DocumentView> read(Format format, Path folder) {
        try (Stream<DocumentView> documents = format.read(folder, FormatOptions.DEFAULT)) {
            return documents.collect(Collectors.toMap(DocumentView::id, document -> document));
        }
    }
}
