package org.dateline.corpus.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of a corpus. */
public final class Folders {

    private Folders() {}

    /** Deletes the empty folders of a corpus, but not the corpus itself. */
    public static void deleteEmpty(CorpusLayout layout) throws IOException {
        List<Path> folders;
        try (Stream<Path> walk = Files.walk(layout.root())) {
            folders = walk.filter(path -> Files.isDirectory(path) && !path.startsWith(layout.work()) && !path.equals(layout.root()))
                    .sorted(Comparator.reverseOrder()).toList();
        }
        for (Path folder : folders) {
            if (isEmpty(folder)) {
                Files.delete(folder);
            }
        }
    }

    /** Whether nothing is in a folder. */
    public static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
