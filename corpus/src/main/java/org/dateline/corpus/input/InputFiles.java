package org.dateline.corpus.input;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.dateline.corpus.failure.CorpusException;

/** Finds the files that a path of the user stands for, in an order that is the same on every machine. */
final class InputFiles {

    private final Path excluded;

    /**
     * Prepares the search.
     *
     * @param excluded a folder to leave out, which the corpus itself is written to, or null
     */
    InputFiles(Path excluded) {
        this.excluded = excluded;
    }

    /**
     * Whether the path names something that is there; a pattern does when a file matches it, or what it is about cannot be read.
     *
     * @throws CorpusException when the pattern is none
     */
    static boolean exists(String given) {
        return given.equals(InputOptions.STANDARD_INPUT) || path(given).filter(Files::exists).isPresent() || isGlob(given) && matches(given);
    }

    private static boolean matches(String given) {
        try {
            FoundFiles found = new InputFiles(null).glob(given);
            return !found.isEmpty() || found.ignored() > 0;
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * The files of a path.
     *
     * @throws IOException when the file system itself fails
     */
    FoundFiles of(String given) throws IOException {
        if (isGlob(given)) {
            return glob(given);
        }
        Path path = Path.of(given);
        return Files.isDirectory(path) ? below(documents(path), file -> true, folder -> true) : FoundFiles.only(single(path, given));
    }

    private static boolean isGlob(String given) {
        return given.chars().anyMatch(unit -> "*?[{".indexOf(unit) >= 0) && path(given).filter(Files::exists).isEmpty();
    }

    private static Optional<Path> path(String given) {
        try {
            return Optional.of(Path.of(given));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The folder itself; of a corpus of ours only the folder that holds its documents whole. */
    private static Path documents(Path folder) {
        Path xmi = folder.resolve("xmi");
        return Files.exists(folder.resolve("manifest.json")) && Files.isDirectory(xmi) ? xmi : folder;
    }

    private static InputFile single(Path path, String given) {
        String fileName = String.valueOf(path.getFileName());
        return new InputFile(path, PublicName.of(given), InputKind.withoutExtension(fileName),
                InputKind.of(fileName).orElse(InputKind.TEXT));
    }

    private FoundFiles glob(String given) throws IOException {
        String pattern = given.replace('\\', '/');
        int wildcard = (int) pattern.chars().takeWhile(unit -> "*?[{".indexOf(unit) < 0).count();
        int slash = pattern.lastIndexOf('/', wildcard);
        String base = slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash);
        String wildcards = pattern.substring(slash + 1);
        PathMatcher matcher = matcher(wildcards);
        Path folder = Path.of(base);
        return Files.isDirectory(folder)
                ? below(folder, file -> matcher.matches(folder.relativize(file)), below -> reaches(wildcards, folder.relativize(below)))
                : new FoundFiles(List.of(), List.of(), 0);
    }

    private static PathMatcher matcher(String wildcards) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + wildcards);
        } catch (PatternSyntaxException e) {
            throw CorpusException.usage("the pattern '%s' cannot be read: %s".formatted(wildcards, e.getDescription()));
        }
    }

    /** Whether a pattern may match something in a folder. */
    private static boolean reaches(String wildcards, Path folder) {
        int depth = folder.toString().isEmpty() ? 0 : folder.getNameCount();
        return wildcards.contains("**") || wildcards.chars().filter(unit -> unit == '/').count() >= depth;
    }

    private FoundFiles below(Path folder, Predicate<Path> wanted, Predicate<Path> searched) throws IOException {
        FolderWalk walk = new FolderWalk(folder, excluded);
        List<Path> matching = walk.files().stream().filter(wanted).toList();
        List<InputFile> files = matching.stream().flatMap(file -> inFolder(folder, file).stream())
                .sorted(Comparator.comparing(InputFile::id).thenComparing(InputFile::name)).toList();
        List<Intake.Rejected> unreadable = walk.unreadable().stream().filter(each -> searched.test(each.path()))
                .map(each -> new Intake.Rejected(Origin.file(name(folder, each.path())), null, FileIntake.unreadable(each.cause())))
                .sorted(Comparator.comparing(each -> each.origin().input())).toList();
        return new FoundFiles(files, unreadable, matching.size() - files.size());
    }

    private static Optional<InputFile> inFolder(Path folder, Path file) {
        String relative = relative(folder, file);
        return InputKind.of(relative).map(kind -> new InputFile(file, name(folder, file), InputKind.withoutExtension(relative), kind));
    }

    private static String name(Path folder, Path file) {
        String outer = PublicName.of(folder.toString());
        return file.equals(folder) ? outer : outer + "/" + relative(folder, file);
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
