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

/** Collects the regular files below a folder; hidden ones and a folder to be left out are passed over. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path excluded;
    private final List<Path> files = new ArrayList<>();

    FolderWalk(Path root, Path excluded) throws IOException {
        this.root = root;
        this.excluded = excluded;
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    }

    List<Path> files() {
        return List.copyOf(files);
    }

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

    private boolean isExcluded(Path folder) throws IOException {
        return excluded != null && Files.exists(excluded) && Files.isSameFile(folder, excluded);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
