package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder a corpus is written to: made when it is not there, refused when it holds something else. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Sees to it that the folder can be written.
     *
     * @throws CorpusException when it holds something that is no corpus of ours, or cannot be made or written
     */
    static void prepare(CorpusLayout layout, boolean overwrite) throws IOException {
        Path root = layout.root();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw CorpusException.usage("the output '%s' is a file; name a folder".formatted(root));
        }
        if (!overwrite && Files.isDirectory(root) && !isEmpty(root) && !isCorpus(layout)) {
            throw CorpusException.usage(("the folder '%s' is there and holds something that is no corpus of ours; name another one, or "
                    + "give --overwrite to write into it").formatted(root));
        }
        makeWritable(layout);
    }

    private static boolean isCorpus(CorpusLayout layout) {
        return Files.exists(layout.manifest()) || Files.exists(layout.work());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void makeWritable(CorpusLayout layout) {
        try {
            Files.createDirectories(layout.work());
            Files.delete(Files.createTempFile(layout.work(), "probe", null));
        } catch (IOException e) {
            throw CorpusException.impossible("the folder '%s' cannot be written: %s".formatted(layout.root(), IoMessages.of(e)), e);
        }
    }
}
