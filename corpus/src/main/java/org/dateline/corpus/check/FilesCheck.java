package org.dateline.corpus.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.manifest.FileChecksum;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.Manifest;

/** Every file of the manifest is there as it was written, and no other file is. */
final class FilesCheck {

    private final CorpusLayout layout;
    private final Findings findings;

    FilesCheck(CorpusLayout layout, Findings findings) {
        this.layout = layout;
        this.findings = findings;
    }

    void check(Manifest manifest) throws IOException {
        Set<String> known = new HashSet<>();
        known.add(layout.relative(layout.manifest()));
        for (FileEntry file : manifest.files()) {
            known.add(file.path());
            check(file);
        }
        for (Path file : files()) {
            if (!known.contains(layout.relative(file))) {
                findings.add(layout.relative(file), "the manifest does not know it");
            }
        }
    }

    private void check(FileEntry file) throws IOException {
        Path path = layout.root().resolve(file.path()).normalize();
        if (!path.startsWith(layout.root().normalize()) || !Files.isRegularFile(path)) {
            findings.add(file.path(), "it is missing");
        } else if (Files.size(path) != file.bytes()) {
            findings.add(file.path(), "it has %d bytes, the manifest says %d".formatted(Files.size(path), file.bytes()));
        } else if (!FileChecksum.sha256(path).equals(file.sha256())) {
            findings.add(file.path(), "its checksum is not that of the manifest");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(layout.root())) {
            return walk.filter(path -> Files.isRegularFile(path) && !path.startsWith(layout.work())).sorted().toList();
        }
    }
}
