package org.dateline.pipeline.time.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, compiling and matching rules that are not ours. */
class RuleSetTest {

    private static final String CLASSES = "class tide\n  1 ebb | low tide\n  2 flood\n";

    @Test
    void theLongestMatchWinsAndThenTheFirstRule() {
        RuleSet rules = rules("short: {tide}\n    = a\nlong: {tide} now\n    = b\nlate: {tide} now\n    = c\n");
        assertThat(rules.matchAt(pieces("ebb now"), 0)).get().extracting(RuleMatch::rule, RuleMatch::end).containsExactly("long", 2);
        assertThat(rules.matchAt(pieces("low tide then"), 0)).get().extracting(RuleMatch::rule, RuleMatch::end).containsExactly("short", 2);
    }

    @Test
    void slotsTakeClassValuesAndFixedOnes() {
        RuleSet rules = rules("r: {t:tide} >({u:tide})\n    = a mod=END\n");
        assertThat(rules.matchAt(pieces("ebb flood"), 0)).get().satisfies(match -> {
            assertThat(match.end()).isEqualTo(1);
            assertThat(match.slots().values()).isEqualTo(Map.of("t", "1", "u", "2", "mod", "END"));
        });
    }

    @ParameterizedTest
    @CsvSource({"at ebb tide,false", "at ebb again,true", "no ebb again,false", "Ebb again,false"})
    void looksAroundWithoutTakingIn(String text, boolean matches) {
        RuleSet rules = rules("r: <!no <at {tide} >!tide\n    = a\n");
        assertThat(rules.matchAt(pieces(text), text.startsWith("Ebb") ? 0 : 1).isPresent()).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({"the ebb,class,2", "the low tide,class,3", "the old tide,option,3", "the tide,option,2", "the 5,digits,2", "the red tide now,look,2",
        "the second,fixed,1", "the,fixed,1", "5 bells,digit,2"})
    void theSecondWordRulesOutNoRuleThatMatches(String text, String rule, int end) {
        RuleSet rules = rules("class bell\n  5   5 bells\nclass: the {tide}\n    = a\noption: the old? tide\n    = a\ndigits: the {d}\n    = a\n"
                + "look: the >!(blue) red >(tide)\n    = a\nfixed: the {x=1}\n    = a\ndigit: {bell}\n    = a\n");
        assertThat(rules.matchAt(pieces(text), 0)).get().extracting(RuleMatch::rule, RuleMatch::end).containsExactly(rule, end);
    }

    @ParameterizedTest
    @CsvSource({"may,false", "May,true", "MAY,true"})
    void aCapitalInTheRuleAsksForOneInTheText(String text, boolean matches) {
        assertThat(rules("r: May\n    = a\n").matchAt(pieces(text), 0).isPresent()).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r: {nothing}\n    = a\n", "r: (a | b\n    = a\n", "r: @PIECE\n    = a\n", "r: a\n", "r: a?\n    = a\n",
        "no colon here\n", "  indented too early\n", "r: a\n    = a\nr: b\n    = a\n", "r: a\n    = a\n    > - | one [a] | X ; Y\n"})
    void saysWhatIsWrongAndWhere(String file) {
        assertThatExceptionOfType(RuleFormatException.class).isThrownBy(() -> RuleSet.of(Map.of("my.rules", file)));
    }

    @ParameterizedTest
    @CsvSource({"48 hours,48,1", "'1,000 days',1000,3", "2.5 hours,2.5,3", "twenty-five years,25,3", "two hundred and six days,206,4",
        "three thousand years,3000,2", "65 million years,65000000,2", "nineteen,19,1"})
    void readsNumbers(String text, String value, int length) {
        assertThat(new Numbers().read(pieces(text), 0)).containsExactly(new Reading(length, value));
    }

    @Test
    void readsAHalfAfterANumberFirst() {
        assertThat(new Numbers().read(pieces("two and a half years"), 0)).containsExactly(new Reading(4, "2.5"), new Reading(1, "2"));
    }

    @Test
    void cutsWhateverATokeniserWould() {
        assertThat(pieces("Feb. 20–24, 7pm’s")).extracting(Piece::lower)
                .containsExactly("feb", ".", "20", "-", "24", ",", "7", "pm", "'", "s");
    }

    private static RuleSet rules(String text) {
        return RuleSet.of(Map.of("test.rules", CLASSES + text));
    }

    private static List<Piece> pieces(String text) {
        return new Splitter(text, offset -> "").split(0, text.length());
    }
}
