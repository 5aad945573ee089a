package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken file is said to be one, wherever it is broken. */
class DamagedFilesTest {

    private static final int TRIES = 400;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"parquet", "cas-json"})
    void areReadOrSaidToBeBroken(String id) throws IOException {
        Format format = Formats.get(id);
        Samples.roundTrip(format, List.of(Samples.everything()), folder);
        Path file = fileOf(format);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(1);
        int broken = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = i % 8 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = 0; j < 3 && damaged.length > 0; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Files.write(file, damaged);
            try (Stream<DocumentView> documents = format.read(folder, FormatOptions.DEFAULT)) {
                documents.forEach(document -> assertThat(document.id()).isNotNull());
            } catch (MalformedException e) {
                assertThat(e).hasMessageContaining(file.getFileName().toString());
                broken++;
            }
        }
        assertThat(broken).isGreaterThan(TRIES / 4);
    }

    private Path fileOf(Format format) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(format.id().equals("parquet") ? ".parquet" : ".json")).findFirst().orElseThrow();
        }
    }
}
