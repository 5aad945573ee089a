package org.dateline.typesystem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the first word of a text is, whatever stands before it. */
class FirstWordTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"Rain fell,0,4", "  \t Rain,4,8", "\u00A0\u2003Rain\u00A0fell,2,6",
        "\u0000Rain,1,5", "Rain,0,4", "' \n\t ',0,0", "'',0,0"})
    void isNeitherEmptyNorEdgedWithWhiteSpace(String text, int begin, int end) {
        assertThat(FirstWord.of(text)).isEqualTo(new FirstWord(begin, end));
    }
}
