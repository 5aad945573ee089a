package org.dateline.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.export.file.FileNames;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;

/** Writes each document into a file of its own, and refuses a second document of the same id. */
public class TextFilesWriter implements CorpusWriter {

    private final Path folder;
    private final String suffix;
    private final Function<DocumentView, String> encoder;
    private final boolean overwrite;
    private final Set<Path> mine = new HashSet<>();
    private final List<WrittenFile> files = new ArrayList<>();

    /** A writer of {@code folder/id + suffix}; the encoder gives a file's whole text. */
    public TextFilesWriter(Path folder, String suffix, Function<DocumentView, String> encoder, boolean overwrite) {
        this.folder = folder;
        this.suffix = suffix;
        this.encoder = encoder;
        this.overwrite = overwrite;
    }

    @Override
    public void write(Rendition document) {
        write(document.view().id(), suffix, encoder.apply(document.view()));
    }

    /** Writes a file of a document. */
    protected final void write(String id, String fileSuffix, String text) {
        put(folder.resolve(FileNames.of(id) + fileSuffix), file -> file.write(text));
    }

    /** Writes a file of a document piece by piece. */
    protected final void write(String id, String fileSuffix, Consumer<OutputFile> content) {
        put(folder.resolve(FileNames.of(id) + fileSuffix), content);
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
