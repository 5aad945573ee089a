package org.dateline.pipeline.layer;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTagsTest {

    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]");

    /** Quotes as they come out when each is tagged alike: O opening, C closing, P possessive, ? anything else. */
    private static String quotes(String text, String tag) throws Exception {
        JCas jcas = JCasFactory.createText(text, "en");
        for (Matcher matcher = TOKEN.matcher(text); matcher.find();) {
            new Token(jcas, matcher.start(), matcher.end()).addToIndexes();
        }
        List<Token> tokens = jcas.select(Token.class).asList();
        List<String> tags = tokens.stream().map(token -> isQuote(token) ? tag : "NN").toList();
        return QuoteTags.mend(text, tokens, tags).stream().filter(mended -> !mended.equals("NN")).map(QuoteTagsTest::letter)
                .collect(Collectors.joining());
    }

    private static boolean isQuote(Token token) {
        return !Character.isLetterOrDigit(token.getCoveredText().codePointAt(0)) && "\"'“”‘’".contains(token.getCoveredText());
    }

    private static String letter(String tag) {
        return switch (tag) {
            case "``" -> "O";
            case "''" -> "C";
            case "POS" -> "P";
            default -> "?";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            "We had to act," she said.                  | OC
            She said: ("It was late").                  | OC
            “We had to act.”                            | OC
            ‘It was “late”’                             | OOCC
            The 'new' law is "late."                    | OCOC
            It was " late " again.                      | OC
            """)
    void quotesOpenAndClose(String text, String expected) throws Exception {
        assertThat(quotes(text, "``")).isEqualTo(expected);
        assertThat(quotes(text, "''")).isEqualTo(expected);
    }

    @Test
    void possessivesAndInchesStay() throws Exception {
        assertThat(quotes("the workers' and drivers’ union", "POS")).isEqualTo("PP");
        assertThat(quotes("a 16\" wheel", "NNS")).isEqualTo("?");
    }
}
