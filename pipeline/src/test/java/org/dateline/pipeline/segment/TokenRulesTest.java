package org.dateline.pipeline.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.result.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A blank marks where a token ends. */
class TokenRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to press.desk@example.org.          | Write to press.desk@example.org .
            See the-herald.co.uk/news and report.pdf, | See the-herald.co.uk/news and report.pdf ,
            He rang (713) twice.                      | He rang ( 713 ) twice .
            “Don’t!” she said                         | “ Do n’t ! ” she said
            Feb. 20-24                                | Feb. 20 - 24
            the mayor’s car                           | the mayor ’s car
            """)
    void cutsTokens(String text, String expected) {
        List<TextSpan> engine = Nlp4j.shared().tokenize(text, 0, text.length());
        List<TextSpan> tokens = TokenRules.mend(text, 0, text.length(), engine);
        assertThat(tokens.stream().map(token -> token.in(text)).collect(Collectors.joining(" "))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b.c.d.", "a@b.", "a-", "[(", "b/c "})
    void survivesLongRuns(String piece) {
        String text = piece.repeat(20_000);
        List<TextSpan> tokens = TokenRules.mend(text, 0, text.length(), Nlp4j.shared().tokenize(text, 0, text.length()));
        assertThat(tokens.stream().mapToInt(token -> token.end() - token.begin()).sum())
                .as("no character is lost").isEqualTo(text.replace(" ", "").length());
    }
}
