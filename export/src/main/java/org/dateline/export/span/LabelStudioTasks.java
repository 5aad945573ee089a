package org.dateline.export.span;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;

/** The tasks of one split: arrays in numbered files, each below the size that the tool imports. */
final class LabelStudioTasks implements AutoCloseable {

    private static final int MOST_BYTES = 40_000_000;
    private static final int MOST_TASKS = 100_000;

    private final Path folder;
    private final String split;
    private final boolean overwrite;
    private final Consumer<WrittenFile> written;
    private OutputFile file;
    private int number;
    private int tasks;
    private long bytes;

    /** Begins the first file; {@code written} gets each that is in its place. */
    LabelStudioTasks(Path folder, String split, boolean overwrite, Consumer<WrittenFile> written) {
        this.folder = folder;
        this.split = split;
        this.overwrite = overwrite;
        this.written = written;
        begin();
    }

    private void begin() {
        String name = String.format(Locale.ROOT, "%s-%05d.json", split, ++number);
        file = OutputFile.create(folder.resolve(name), overwrite);
        tasks = 0;
        bytes = 0;
    }

    void add(byte[] task) {
        if (tasks > 0 && (bytes + task.length > MOST_BYTES || tasks == MOST_TASKS)) {
            close();
            begin();
        }
        file.write(tasks == 0 ? "[\n" : ",\n");
        file.write(task);
        tasks++;
        bytes += task.length;
    }

    /** Puts the last file in its place. */
    @Override
    public void close() {
        try (OutputFile current = file) {
            current.write("\n]\n");
            written.accept(current.commit());
        }
    }
}
