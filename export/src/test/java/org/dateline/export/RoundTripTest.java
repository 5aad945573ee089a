package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a format reads is exactly what it declares to carry of what was written. */
class RoundTripTest {

    @TempDir
    private Path folder;

    static Collection<Format> formats() {
        return Formats.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void bringsBackAwkwardDocuments(Format format) {
        Samples.awkward().forEach((name, document) -> {
            DocumentView reduced = Samples.reduced(format, document);
            Map<String, DocumentView> read = Samples.roundTrip(format, List.of(document), folder.resolve(name.replace(' ', '-')));
            assertThat(read).as("%s, %s", format.id(), name).containsOnlyKeys(reduced.id());
            Views.assertSame(read.get(reduced.id()), reduced, format.id() + ", " + name);
        });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void bringsBackRandomDocuments(Format format) {
        Map<String, DocumentView> read = Samples.roundTrip(format, Samples.random(), folder);
        assertThat(read).hasSize(Samples.random().size());
        for (DocumentView document : Samples.random()) {
            Views.assertSame(read.get(document.id()), Samples.reduced(format, document), format.id() + ", " + document.id());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isDoneReducingAfterOnce(Format format) {
        for (DocumentView document : Samples.random().subList(0, 200)) {
            DocumentView once = Samples.reduced(format, document);
            Views.assertSame(Samples.reduced(format, once), once, format.id() + ", " + document.id());
        }
    }
}
