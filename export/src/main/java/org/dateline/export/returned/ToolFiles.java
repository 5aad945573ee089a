package org.dateline.export.returned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.dateline.export.LossReport;
import org.dateline.export.MalformedException;

/** Opens a file, a folder, or a .zip, .tar or .tar.gz; archives within are opened too. */
public final class ToolFiles {

    private final Predicate<String> wanted;
    private final List<ToolFile> files = new ArrayList<>();

    private ToolFiles(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * All files, by name. A file in an archive within an archive is named {@code outer.zip/inner.zip/name}, without the outermost.
     *
     * @param wanted tells of a name whether the content is needed; without, it stays empty
     * @throws MalformedException when an archive cannot be opened
     */
    public static List<ToolFile> of(Path path, Predicate<String> wanted) {
        ToolFiles opened = new ToolFiles(wanted);
        try {
            if (Files.isDirectory(path)) {
                opened.folder(path);
            } else {
                opened.open(path.toString(), path.getFileName().toString(), "", path);
            }
        } catch (ZipException e) {
            throw new MalformedException(path.toString(), "not an archive that can be opened: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
        }
        opened.files.sort(Comparator.comparing(ToolFile::name));
        return opened.files;
    }

    /**
     * The files whose names end so, by name.
     *
     * @throws MalformedException when an archive cannot be opened
     */
    public static List<ToolFile> named(Path path, String suffix) {
        return of(path, name -> name.endsWith(suffix)).stream().filter(file -> file.name().endsWith(suffix)).toList();
    }

    private void folder(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(Files::isRegularFile).filter(file -> !isNoWork(file.getFileName().toString())).sorted().toList();
        }
        for (Path file : all) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            open(file.toString(), name, name + "/", file);
        }
    }

    /** Hidden files and the report that stands beside our exports. */
    private static boolean isNoWork(String name) {
        return name.startsWith(".") || name.equals(LossReport.FILE_NAME);
    }

    private void open(String where, String name, String inside, Path file) throws IOException {
        boolean needed = isArchive(name) || wanted.test(name);
        add(where, name, inside, needed ? Files.readAllBytes(file) : new byte[0]);
    }

    private static boolean isArchive(String name) {
        return name.endsWith(".zip") || isTar(name);
    }

    private static boolean isTar(String name) {
        return name.endsWith(".tar") || name.endsWith(".tar.gz") || name.endsWith(".tgz");
    }

    private void add(String where, String name, String inside, byte[] content) throws IOException {
        if (name.endsWith(".zip")) {
            zip(where, inside, content);
        } else if (isTar(name)) {
            tar(where, inside, name.endsWith("z") ? new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes() : content);
        } else {
            files.add(new ToolFile(where, name, content));
        }
    }

    private void zip(String where, String inside, byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (!entry.isDirectory()) {
                    entry(where, inside, entry.getName(), zip);
                }
            }
            if (entries == 0) {
                throw new MalformedException(where, 0, "not a .zip, or an empty one");
            }
        }
    }

    private void tar(String where, String inside, byte[] content) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new ByteArrayInputStream(content), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    entry(where, inside, entry.getName(), tar);
                }
            }
        }
    }

    private void entry(String where, String inside, String path, InputStream content) throws IOException {
        String name = inside + path.replace('\\', '/').replaceFirst("^(\\./|/)+", "");
        boolean hidden = name.substring(name.lastIndexOf('/') + 1).startsWith(".") || name.contains("__MACOSX/");
        if (!hidden) {
            boolean needed = isArchive(name) || wanted.test(name);
            add(where + "!" + path, name, name + "/", needed ? content.readAllBytes() : new byte[0]);
        }
    }
}
