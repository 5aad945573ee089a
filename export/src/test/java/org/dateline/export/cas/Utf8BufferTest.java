package org.dateline.export.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.export.file.Escapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8BufferTest {

    private static final Escapes ESCAPES = new Escapes(unit -> unit == '<' ? "&lt;" : unit == '\u2028' ? "&#8232;" : null);
    private static final String PIECE = "plain text, then <é> 北京 😀 \u2028 ";

    /** The number of letters before all else puts the border of a slice into every place of what follows. */
    @ParameterizedTest
    @ValueSource(ints = {0, 65_400, 65_536, 131_000})
    void writesWhatOneEncodingWould(int letters) {
        for (int more = 0; more < 200; more++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Utf8Buffer buffer = new Utf8Buffer((bytes, length) -> out.write(bytes, 0, length));
            String begin = "x".repeat(letters + more);
            buffer.bytes(begin.getBytes(StandardCharsets.UTF_8));
            buffer.text(PIECE, ESCAPES);
            buffer.number(Integer.MAX_VALUE);
            buffer.number(Integer.MIN_VALUE);
            buffer.ascii("abc");
            buffer.text(begin, ESCAPES);
            buffer.flush();
            String expected = begin + PIECE.replace("<", "&lt;").replace("\u2028", "&#8232;") + "2147483647-2147483648abc" + begin;
            assertThat(out.toString(StandardCharsets.UTF_8).equals(expected)).as("%s letters", letters + more).isTrue();
        }
    }

    @Test
    void writesNumbers() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Buffer buffer = new Utf8Buffer((bytes, length) -> out.write(bytes, 0, length));
        StringBuilder expected = new StringBuilder();
        for (int value = -1_000; value < 1_100_000; value += 7) {
            buffer.number(value);
            buffer.ascii(' ');
            expected.append(value).append(' ');
        }
        buffer.flush();
        assertThat(out.toString(StandardCharsets.UTF_8).equals(expected.toString())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
    void replacesHalfCharacters(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Buffer buffer = new Utf8Buffer((bytes, length) -> out.write(bytes, 0, length));
        buffer.text(text, ESCAPES);
        buffer.flush();
        String expected = text.replace("\uD83D\uDE00", "*").replace('\uD83D', '\uFFFD').replace('\uDE00', '\uFFFD').replace("*", "\uD83D\uDE00");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }
}
