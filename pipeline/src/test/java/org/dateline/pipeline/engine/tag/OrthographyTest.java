package org.dateline.pipeline.engine.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are described in NLP4J's codes, in its order. */
class OrthographyTest {

    @ParameterizedTest
    @CsvSource({
            "Paris, true, ''",
            "Paris, false, 11",
            "McDonald, false, 11 12",
            "McDonald, true, 12",
            "iPOD, false, 13",
            "IBM, true, 1",
            "dog, false, 2",
            "0, false, 3",
            "!!, false, 4",
            "0.0, false, 5 6 7",
            "x-ray, false, 8",
            "a0b, false, 6",
            "a_b, false, 9",
            "U.S., false, 10 11 12 7",
            "#hlink#, true, 0"})
    void wordsHaveCodes(String form, boolean first, String codes) {
        assertThat(String.join(" ", Orthography.of(form, first))).isEqualTo(codes);
    }
}
