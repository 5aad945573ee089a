package org.dateline.corpus.input;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Collects the regular files below a folder; hidden ones and a folder to be left out are passed over. What cannot be looked into keeps
 * nothing else from being found.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path excluded;
    private final List<Path> files = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    FolderWalk(Path root, Path excluded) throws IOException {
        this.root = root;
        this.excluded = excluded;
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    /** Folders, and now and then files, that could not be looked into. */
    List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }

    /** A path and why it could not be looked into. */
    record Unreadable(Path path, IOException cause) {}

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean skip = isExcluded(folder) || !folder.equals(root) && isHidden(folder);
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isDirectory() && !isHidden(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException cause) {
        if (path.equals(root) || !isHidden(path)) {
            unreadable.add(new Unreadable(path, cause));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException cause) {
        if (cause != null) {
            unreadable.add(new Unreadable(folder, cause));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isExcluded(Path folder) throws IOException {
        return excluded != null && Files.exists(excluded) && Files.isSameFile(folder, excluded);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
