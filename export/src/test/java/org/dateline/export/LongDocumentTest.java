package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document as long as a book goes through every format. The benchmark takes longer ones, and shows that cost is linear. */
class LongDocumentTest {

    private static final DocumentView LONG = LongDocuments.ofSentences("long", 4_000);

    @TempDir
    private Path folder;

    static Collection<Format> formats() {
        return Formats.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void comesBack(Format format) {
        DocumentView read = Samples.roundTrip(format, List.of(LONG), folder).get(LONG.id());
        assertThat(read.equals(Samples.reduced(format, LONG))).isTrue();
    }
}
