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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken Parquet file is said to be one, wherever it is broken. */
class ParquetDamageTest {

    private static final int TRIES = 400;

    @TempDir
    private Path folder;

    @Test
    void isReadOrSaidToBeBroken() throws IOException {
        Format parquet = Formats.get("parquet");
        Samples.roundTrip(parquet, List.of(Samples.everything()), folder);
        Path file = folder.resolve("parquet/train-00000-of-00001.parquet");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(1);
        int broken = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = i % 8 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = 0; j < 3 && damaged.length > 0; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Files.write(file, damaged);
            try (Stream<DocumentView> documents = parquet.read(folder, FormatOptions.DEFAULT)) {
                documents.forEach(document -> assertThat(document.id()).isNotNull());
            } catch (MalformedException e) {
                assertThat(e).hasMessageContaining("train-00000-of-00001.parquet");
                broken++;
            }
        }
        assertThat(broken).isGreaterThan(TRIES / 4);
    }
}
