package org.dateline.pipeline.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
