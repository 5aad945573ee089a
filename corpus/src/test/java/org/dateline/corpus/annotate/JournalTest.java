package org.dateline.corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.corpus.input.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final String ONE = Digest.of("one");
    private static final String TWO = Digest.of("two");

    @TempDir
    private Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("journal");
        try (Journal journal = Journal.open(file)) {
            journal.add(ONE, "the first é 😀");
            journal.add(TWO, "the second");
        }
        return file;
    }

    @Test
    void cutAtAnyByteItKeepsTheWholeEntries() throws IOException {
        byte[] all = Files.readAllBytes(written());
        for (int length = 0; length <= all.length; length++) {
            Path cut = folder.resolve("cut" + length);
            Files.write(cut, java.util.Arrays.copyOf(all, length));
            try (Journal journal = Journal.open(cut)) {
                assertThat(journal.has(TWO)).isEqualTo(length == all.length);
                if (journal.has(ONE)) {
                    assertThat(journal.get(ONE)).isEqualTo("the first é 😀");
                }
                journal.add(TWO, "again");
                assertThat(journal.get(TWO)).isEqualTo("again");
            }
        }
    }

    @Test
    void anEntryWithAFlippedByteAndAllAfterItIsDropped() throws IOException {
        Path file = written();
        byte[] all = Files.readAllBytes(file);
        all[80] ^= 1;
        Files.write(file, all);
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.has(ONE)).isFalse();
            assertThat(journal.has(TWO)).isFalse();
        }
    }

    @Test
    void keepsWhatIsWantedInTheOrderWanted() throws IOException {
        Path file = written();
        try (Journal journal = Journal.open(file)) {
            journal.closeWith(List.of(TWO));
        }
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.has(ONE)).isFalse();
            assertThat(journal.get(TWO)).isEqualTo("the second");
        }
    }
}
