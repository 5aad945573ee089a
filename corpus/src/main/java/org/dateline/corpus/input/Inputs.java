package org.dateline.corpus.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything a build reads, in a fixed order: paths as given, files of a folder by their relative path, lines as they stand. Never
 * holds more than one document.
 */
public final class Inputs {

    private final InputOptions options;
    private final Path excluded;
    private final Path standardInput;
    private final XmiLoader loader = new XmiLoader();

    /**
     * Prepares the reading.
     *
     * @param excluded a folder that is never read even when it lies in one that is, or null
     * @param standardInput the file that standard input was kept in, see {@link Spool}; null when it is not among the paths
     */
    public Inputs(InputOptions options, Path excluded, Path standardInput) {
        this.options = options;
        this.excluded = excluded;
        this.standardInput = standardInput;
    }

    /** The given paths that name nothing. */
    public static List<String> missing(List<String> paths) {
        return paths.stream().filter(path -> !InputFiles.exists(path)).toList();
    }

    /**
     * Reads all. What cannot be read becomes a rejection.
     *
     * @throws IOException when the sink cannot go on
     */
    public void read(IntakeSink sink) throws IOException {
        for (String path : options.paths()) {
            if (path.equals(InputOptions.STANDARD_INPUT)) {
                readFile(Spool.file(standardInput), sink);
            } else if (!InputFiles.exists(path)) {
                sink.accept(rejected(path, "there is no such file or folder"));
            } else {
                readPath(path, sink);
            }
        }
    }

    private void readPath(String path, IntakeSink sink) throws IOException {
        FoundFiles found;
        try {
            found = new InputFiles(excluded).of(path);
        } catch (IOException e) {
            sink.accept(rejected(path, FileIntake.unreadable(e)));
            return;
        }
        if (found.isEmpty()) {
            sink.accept(rejected(path, "it holds no .txt, .jsonl or .xmi file"));
        }
        for (InputFile file : found.files()) {
            readFile(file, sink);
        }
        for (Intake.Rejected unreadable : found.unreadable()) {
            sink.accept(unreadable);
        }
        sink.ignored(found.ignored());
    }

    private static Intake rejected(String path, String reason) {
        return new Intake.Rejected(Origin.file(PublicName.of(path)), null, reason);
    }

    private void readFile(InputFile file, IntakeSink sink) throws IOException {
        try (FileIntake documents = new FileIntake(file, options, loader)) {
            for (Optional<Intake> next = documents.next(); next.isPresent(); next = documents.next()) {
                sink.accept(next.get());
            }
        }
    }
}
