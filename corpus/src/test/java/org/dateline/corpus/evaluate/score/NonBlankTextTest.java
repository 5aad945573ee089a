package org.dateline.corpus.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.dateline.corpus.evaluate.document.Span;
import org.junit.jupiter.api.Test;

class NonBlankTextTest {

    @Test
    void knowsAllWhiteSpaceOfUnicode() {
        int[] blanks = {0x9, 0xA, 0xB, 0xC, 0xD, 0x1C, 0x1D, 0x1E, 0x1F, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004,
            0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000};

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(NonBlankText::isBlank).toArray()).isEqualTo(blanks);
    }

    @Test
    void countsCodePointsThatAreNotBlank() {
        NonBlankText text = NonBlankText.of(" 😀 ab\n c ");

        assertThat(text.compact(new Span(0, 5))).isEqualTo(new Span(0, 3));
        assertThat(text.compact(new Span(3, 8))).isEqualTo(new Span(1, 4));
        assertThat(text.compact(new Span(5, 7)).isEmpty()).isTrue();
        assertThat(text.original(new Span(1, 4))).isEqualTo(new Span(3, 8));
        assertThat(text.covered(new Span(3, 8))).isEqualTo("ab c");
    }

    @Test
    void isIndifferentToWhiteSpaceOnly() {
        assertThat(NonBlankText.of("a b").reads(NonBlankText.of("\nab "))).isTrue();
        assertThat(NonBlankText.of("a b").reads(NonBlankText.of("a c"))).isFalse();
        assertThat(NonBlankText.of("a b").reads(NonBlankText.of("a"))).isFalse();
    }
}
