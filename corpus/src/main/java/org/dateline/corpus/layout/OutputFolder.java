package org.dateline.corpus.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.failure.IoMessages;

/** The folder a corpus is written to: made when it is not there, refused when it holds something else. */
public final class OutputFolder {

    private OutputFolder() {}

    /**
     * Sees to it that the folder can be written.
     *
     * @throws CorpusException when it holds something that is no corpus of ours, or cannot be made or written
     */
    public static void prepare(CorpusLayout layout, boolean overwrite) throws IOException {
        Path root = layout.root();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw CorpusException.usage("the output '%s' is a file; name a folder".formatted(root));
        }
        boolean foreign = Files.isDirectory(root) && !Folders.isEmpty(root) && !isCorpus(layout);
        if (foreign && !overwrite) {
            throw CorpusException.usage(("the folder '%s' is there and holds something that is no corpus of ours; name another one, or "
                    + "give --overwrite to write into it").formatted(root));
        }
        makeWritable(layout);
        if (foreign) {
            Files.createFile(layout.shared());
        }
    }

    private static boolean isCorpus(CorpusLayout layout) {
        return Files.exists(layout.manifest()) || Files.exists(layout.work());
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
