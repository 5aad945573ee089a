package org.dateline.corpus.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.layout.Folders;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.Manifest;

/** Marks that files are being written, and clears away what an earlier build that was stopped meanwhile has left. */
public final class Publication {

    private final CorpusLayout layout;
    private final boolean interrupted;

    private Publication(CorpusLayout layout, boolean interrupted) {
        this.layout = layout;
        this.interrupted = interrupted;
    }

    /** Whether files are being written, or were when a build was stopped. */
    public static boolean isOpen(CorpusLayout layout) {
        return Files.exists(layout.publishing());
    }

    /** Leaves the mark; it stays until the end, also when the build is stopped. */
    public static Publication begin(CorpusLayout layout) throws IOException {
        boolean interrupted = isOpen(layout);
        if (!interrupted) {
            Files.createFile(layout.publishing());
        }
        return new Publication(layout, interrupted);
    }

    /** Ends the writing; a folder that held something else before keeps it. */
    public void end(Manifest manifest) throws IOException {
        if (interrupted && !Files.exists(layout.shared())) {
            clear(manifest);
        }
        Files.delete(layout.publishing());
    }

    private void clear(Manifest manifest) throws IOException {
        Set<Path> kept = new HashSet<>(Set.of(layout.manifest()));
        manifest.files().stream().map(FileEntry::path).map(layout.root()::resolve).forEach(kept::add);
        List<Path> all;
        try (Stream<Path> walk = Files.walk(layout.root())) {
            all = walk.filter(path -> !path.startsWith(layout.work())).sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            if (Files.isRegularFile(path) && !kept.contains(path)) {
                Files.delete(path);
            }
        }
        Folders.deleteEmpty(layout);
    }
}
