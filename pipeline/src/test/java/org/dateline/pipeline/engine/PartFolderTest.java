package org.dateline.pipeline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.pipeline.engine.store.EngineException;
import org.dateline.pipeline.engine.store.PartReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models are converted again when, and only when, what they come from has changed. */
class PartFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsCurrentForItsSourceOnly() throws IOException {
        PartFolder parts = new PartFolder(folder.resolve("new"));
        assertThat(parts.isCurrent(Part.TAGGER, 7)).isFalse();
        parts.write(Part.TAGGER, 7, out -> out.number(1));
        assertThat(parts.isCurrent(Part.TAGGER, 7)).isTrue();
        assertThat(parts.isCurrent(Part.TAGGER, 8)).isFalse();
        assertThat(parts.isCurrent(Part.NAMER, 7)).isFalse();
    }

    @Test
    void aFileThatWasCutShortIsNotCurrent() throws IOException {
        Files.write(folder.resolve(Part.TAGGER.file()), new byte[] {1, 2, 3});
        assertThat(new PartFolder(folder).isCurrent(Part.TAGGER, 7)).isFalse();
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> new PartReader(new ByteArrayInputStream(new byte[64])).close()).isInstanceOf(EngineException.class);
    }
}
