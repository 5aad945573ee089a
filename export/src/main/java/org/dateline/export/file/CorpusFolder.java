package org.dateline.export.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.export.MalformedException;

/** Finds and reads a format's files. */
public final class CorpusFolder {

    private CorpusFolder() {}

    /** The files with a suffix in a folder and its folders, by path; none when the folder is not there. */
    public static List<Path> list(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> name(file).endsWith(suffix) && !name(file).startsWith(".") && Files.isRegularFile(file))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** The document id a file's name stands for. */
    public static String id(Path folder, Path file, String suffix) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        return FileNames.toId(path.substring(0, path.length() - suffix.length()));
    }

    /**
     * A file as text.
     *
     * @throws MalformedException when it is not UTF-8
     */
    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new MalformedException(file.toString(), "not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
