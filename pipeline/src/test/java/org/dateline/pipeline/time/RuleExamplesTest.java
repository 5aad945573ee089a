package org.dateline.pipeline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.pipeline.time.resolve.Meaning;
import org.dateline.pipeline.time.rule.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example beside a rule holds: extents, types, values and modifiers, and nothing else is marked. */
class RuleExamplesTest {

    static Stream<Example> examples() {
        return EnglishRules.get().examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holds(Example example) {
        List<String> expected = example.expected().stream()
                .map(each -> "[" + example.text().substring(each.begin(), each.end()) + "] " + each.outcome()).toList();
        List<String> found = TimeTagger.english().tag(PlainText.of(example.text(), example.documentDate())).stream()
                .map(timex -> "[" + example.text().substring(timex.begin(), timex.end()) + "] " + outcome(timex.meaning())).toList();
        assertThat(found).as("%s: %s", example.rule(), example.text()).isEqualTo(expected);
    }

    @Test
    void areMany() {
        assertThat(EnglishRules.get().examples()).hasSizeGreaterThan(150);
    }

    private static String outcome(Meaning meaning) {
        return meaning.type() + " " + meaning.value() + attribute("mod", meaning.mod()) + attribute("quant", meaning.quant())
                + attribute("freq", meaning.freq());
    }

    private static String attribute(String name, String value) {
        return value == null ? "" : " " + name + "=" + value;
    }
}
