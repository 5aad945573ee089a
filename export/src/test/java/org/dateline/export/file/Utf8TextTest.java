package org.dateline.export.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java's own encoder is the oracle. */
class Utf8TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "é", "naïve – “so” 日本", "\uD83D\uDE00", "a\uD83D\uDE00b", "\uD83D", "a\uDE00b",
        "\uD83D\uD83D\uDE00"})
    void encodesAsJavaDoes(String text) {
        Utf8Text out = new Utf8Text(0).append("before ").append(text).append(' ').append(text);
        assertThat(out.toBytes()).isEqualTo(("before " + text + " " + text).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void encodesEveryCharacter() {
        StringBuilder all = new StringBuilder();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x10000 ? 1 : 97) {
            all.append(Character.isSurrogate((char) codePoint) && codePoint < 0x10000 ? "" : Character.toString(codePoint));
        }
        assertThat(new Utf8Text(0).append(all.toString()).toBytes()).isEqualTo(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 99, 100, 1_000_000_000, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
    void writesNumbersInDecimalDigits(int number) {
        assertThat(new Utf8Text(0).append(number)).hasToString(Integer.toString(number));
    }

    @Test
    void appendsPartsAndStartsAnew() {
        Utf8Text out = new Utf8Text(0).append("gone");
        out.clear();
        assertThat(out.append("abcd", 1, 3).append(new Utf8Text(8).append("é"))).hasToString("bcé");
        assertThat(out.length()).isEqualTo(4);
    }
}
