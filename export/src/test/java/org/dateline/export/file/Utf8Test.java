package org.dateline.export.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    /** The number of letters before the pairs puts every border of a slice now between, now into them. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void writesWhatOneEncodingWould(int letters) throws IOException {
        String text = "a".repeat(letters) + "\uD83D\uDE00".repeat(50_000) + "é\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8.write(text, out);
        assertThat(out.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
}
