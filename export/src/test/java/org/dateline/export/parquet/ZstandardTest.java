package org.dateline.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZstandardTest {

    private static final byte[] PAGE = "The council met on Monday. ".repeat(500).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 13_500})
    void expandsWhatItCompressed(int length) {
        byte[] page = Arrays.copyOf(PAGE, length);
        assertThat(Zstandard.expand(ByteBuffer.wrap(Zstandard.compress(page)), length)).isEqualTo(page);
    }

    @Test
    void expandsFromAPlaceWithinABuffer() {
        byte[] packed = Zstandard.compress(PAGE);
        ByteBuffer chunk = ByteBuffer.allocate(packed.length + 7).position(7).put(packed).position(7);
        assertThat(Zstandard.expand(chunk, PAGE.length)).isEqualTo(PAGE);
        assertThat(packed).hasSizeLessThan(PAGE.length / 10);
    }

    @Test
    void refusesWhatIsSomethingElse() {
        byte[] packed = Zstandard.compress(PAGE);
        assertThatIllegalArgumentException().isThrownBy(() -> Zstandard.expand(ByteBuffer.wrap(packed), 7)).withMessageContaining("length");
        assertThatIllegalArgumentException().isThrownBy(() -> Zstandard.expand(ByteBuffer.wrap(PAGE), PAGE.length));
        ByteBuffer cut = ByteBuffer.wrap(packed, 0, packed.length / 2);
        assertThatIllegalArgumentException().isThrownBy(() -> Zstandard.expand(cut, PAGE.length));
    }
}
