package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;
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

    /** Checksums by path. */
    private Map<String, String> write(String name, Collection<Format> formats, List<DocumentView> documents) {
        Path root = folder.resolve(name);
        Exporter exporter = new Exporter(root, List.copyOf(formats), FormatOptions.DEFAULT);
        try (exporter) {
            documents.forEach(exporter::write);
        }
        Map<String, String> checksums = new TreeMap<>();
        for (WrittenFile file : exporter.files()) {
            checksums.put(root.relativize(file.path()).toString(), file.sha256());
        }
        return checksums;
    }
}
