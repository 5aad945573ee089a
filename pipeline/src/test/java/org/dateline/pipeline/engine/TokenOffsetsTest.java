package org.dateline.pipeline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.pipeline.engine.result.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens are where the text says they are, whatever the text. */
class TokenOffsetsTest {

    private static final List<String> PIECES = List.of(
            "word", "No.", "U.S.", "don't", "\u201cquoted\u201d", "\u2019s", "\u2026", "\u2014", "-", "\u00a0", "\u2009", "\u3000", "\n",
            "\r\n", "\t", "\u000b", "\u0085", "\u0001", "\u0000", "\u200b", "\ufeff", "\ud83d\ude00", "\ud83d\udc68\u200d\ud83d\udc69",
            "\ufb01ve", "e\u0301", "\ud800", "$5", "5%", "10,000", "(", ")", "( a )", "http://x.y/z", "a@b.com", ":)", "1990-95", "'90s",
            "cannot", "\u4e2d\u6587", "\u0130", "wait...what", "end.Start", "\u2028", "{", "<", " ", "  ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They can't go.|They ca n't go .",
            "\u201cI won\u2019t\u201d, she said\u2026|\u201c I wo n\u2019t \u201d , she said \u2026",
            "A 3\u20132 win \u2014 at last|A 3\u20132 win \u2014 at last",
            "New\u00a0York\u2009City|New York City",
            "Good \ud83d\ude00 news!|Good \ud83d\ude00 news !",
            "the \ufb01ve o\ufb03ces|the \ufb01ve o\ufb03ces",
            "item ( a ) of|item ( a ) of",
            "in 1990-95\u0085 was|in 1990-95\u0085 was"})
    void tokensAreCutWhereNlp4jCuts(String text, String tokens) {
        assertThat(tokenize(text)).extracting(span -> span.in(text)).containsExactly(tokens.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u00a0\u3000"})
    void blankTextHasNoTokens(String text) {
        assertThat(tokenize(text)).isEmpty();
        assertThat(Nlp4j.shared().sentences(text, List.of())).isEmpty();
    }

    @Test
    void everyCharacterThatIsNotBlankIsInOneToken() {
        Random random = new Random(17);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(14); left > 0; left--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertCovered(text.toString());
        }
    }

    @Test
    void longRunsWithoutBlanksAreCutWithoutSplittingACharacter() {
        assertCovered("a-".repeat(5_000));
        assertCovered("x" + "\ud83d\ude00".repeat(2_000));
    }

    @Test
    void offsetsAreThoseOfTheWholeText() {
        String text = "Skip this. Paris is big.";
        assertThat(Nlp4j.shared().tokenize(text, 11, 16)).containsExactly(new TextSpan(11, 16));
    }

    @Test
    void sentencesCoverTheirTokens() {
        String text = "It rained.  Nobody came!";
        assertThat(Nlp4j.shared().sentences(text, tokenize(text))).containsExactly(new TextSpan(0, 10), new TextSpan(12, 24));
    }

    private static List<TextSpan> tokenize(String text) {
        return Nlp4j.shared().tokenize(text, 0, text.length());
    }

    private static void assertCovered(String text) {
        boolean[] covered = new boolean[text.length()];
        int last = 0;
        for (TextSpan span : tokenize(text)) {
            assertThat(span.begin()).as("order in %s", text).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).as("length in %s", text).isGreaterThan(span.begin());
            last = span.end();
            for (int i = span.begin(); i < span.end(); i++) {
                covered[i] = true;
            }
            assertThat(last < text.length() && Character.isSurrogatePair(text.charAt(last - 1), text.charAt(last)))
                    .as("character split in %s", text)
                    .isFalse();
        }
        for (int i = 0; i < covered.length; i++) {
            assertThat(covered[i]).as("character %d of %s", i, text).isNotEqualTo(Nlp4jTokenizer.isBlank(text.charAt(i)));
        }
    }
}
