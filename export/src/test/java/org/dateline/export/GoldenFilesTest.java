package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of a small corpus is, byte for byte, the one that was looked at by eye. After a wanted change run with
 * {@code -Dgolden.update=true} and look at the differences.
 */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder;

    @Test
    void lookAsTheyDid() throws IOException {
        try (Exporter exporter = new Exporter(folder, List.copyOf(Formats.all()), FormatOptions.DEFAULT)) {
            exporter.write(Samples.everything());
            exporter.write(Samples.awkward().get("emoji"));
            exporter.write(Samples.awkward().get("overlaps"));
            exporter.losses().write(folder, false);
        }
        Map<String, String> written = contents(folder);
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> file : written.entrySet()) {
                Files.createDirectories(GOLDEN.resolve(file.getKey()).getParent());
                Files.writeString(GOLDEN.resolve(file.getKey()), file.getValue());
            }
        }
        Map<String, String> golden = contents(GOLDEN);
        assertThat(golden).containsOnlyKeys(written.keySet());
        written.forEach((name, text) -> assertThat(text).as(name).isEqualTo(golden.get(name)));
    }

    @Test
    void areTheSameWhenWrittenAgain() throws IOException {
        for (String run : List.of("one", "two")) {
            try (Exporter exporter = new Exporter(folder.resolve(run), List.copyOf(Formats.all()), FormatOptions.DEFAULT)) {
                Samples.random().subList(0, 20).forEach(exporter::write);
            }
        }
        assertThat(contents(folder.resolve("one"))).isEqualTo(contents(folder.resolve("two")));
    }

    /**
     * Files as text; archives as their entries, so that a difference can be read. How small Parquet's pages get depends on the
     * Java that runs, and a type system is mostly not ours: foreign readers look after those.
     */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".zip")) {
                    unpack(file, name, contents);
                } else if (!name.endsWith(".parquet") && !name.endsWith("TypeSystem.xml")) {
                    contents.put(name, Files.readString(file));
                }
            }
        }
        return contents;
    }

    private static void unpack(Path file, String name, Map<String, String> contents) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(name.replace(".zip", "-zip/") + entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
