package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;
import org.dateline.typesystem.testing.AwkwardDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats written together share what they make of a document; their files are those that each writes alone. */
class TogetherTest {

    @TempDir
    private Path folder;

    @Test
    void formatsWriteWhatTheyWriteAlone() {
        List<DocumentView> documents = new ArrayList<>(Samples.awkward().values());
        documents.addAll(Samples.random().subList(0, 50));
        Map<String, String> alone = new TreeMap<>();
        for (Format format : Formats.all()) {
            alone.putAll(write("alone", List.of(format), documents));
        }
        assertThat(write("together", Formats.all(), documents)).isEqualTo(alone);
    }

    @Test
    void formatsWriteOfACasWhatTheyWriteAlone() {
        Map<String, String> alone = new TreeMap<>();
        for (Format format : Formats.all()) {
            alone.putAll(writeCases("alone", List.of(format)));
        }
        assertThat(writeCases("together", Formats.all())).isEqualTo(alone);
    }

    private Map<String, String> write(String name, Collection<Format> formats, List<DocumentView> documents) {
        return write(folder.resolve(name), formats, exporter -> documents.forEach(exporter::write));
    }

    private Map<String, String> writeCases(String name, Collection<Format> formats) {
        return write(folder.resolve(name), formats, exporter -> AwkwardDocuments.all().values().forEach(jcas -> exporter.write(jcas.get())));
    }

    /** Checksums by path. */
    private static Map<String, String> write(Path root, Collection<Format> formats, Consumer<Exporter> documents) {
        Exporter exporter = new Exporter(root, List.copyOf(formats), FormatOptions.DEFAULT);
        try (exporter) {
            documents.accept(exporter);
        }
        Map<String, String> checksums = new TreeMap<>();
        for (WrittenFile file : exporter.files()) {
            checksums.put(root.relativize(file.path()).toString(), file.sha256());
        }
        return checksums;
    }
}
