package org.dateline.corpus.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.corpus.manifest.FileChecksum;

/** Whole folders as one value. */
public final class Trees {

    private Trees() {}

    /** Checksums of all files of a corpus by path, but for what a build keeps for itself. */
    public static Map<String, String> of(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(path).toString();
                if (!name.startsWith(".dateline")) {
                    files.put(name, FileChecksum.sha256(path));
                }
            }
        }
        return files;
    }
}
