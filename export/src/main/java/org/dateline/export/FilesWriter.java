package org.dateline.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.export.file.FileNames;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;

/** Writes each document into a file of its own, and refuses a second document of the same id. */
public abstract class FilesWriter implements CorpusWriter {

    private final Path folder;
    private final boolean overwrite;
    private final Set<Path> mine = new HashSet<>();
    private final List<WrittenFile> files = new ArrayList<>();

    /** A writer of files in a folder. */
    protected FilesWriter(Path folder, boolean overwrite) {
        this.folder = folder;
        this.overwrite = overwrite;
    }

    /** Writes a file of a document. */
    protected final void write(String id, String suffix, Consumer<OutputFile> content) {
        put(folder.resolve(FileNames.of(id) + suffix), content);
    }

    /** Writes a file of the corpus. */
    protected final void writeShared(String name, String text) {
        put(folder.resolve(name), file -> file.write(text));
    }

    private void put(Path target, Consumer<OutputFile> content) {
        if (!mine.add(target)) {
            throw OutputException.exists(target);
        }
        try (OutputFile file = OutputFile.create(target, overwrite)) {
            content.accept(file);
            files.add(file.commit());
        }
    }

    @Override
    public void close() {
        // Every file is in its place already.
    }

    @Override
    public final List<WrittenFile> files() {
        return List.copyOf(files);
    }
}
