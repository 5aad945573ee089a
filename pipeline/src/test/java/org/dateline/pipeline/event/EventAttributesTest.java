package org.dateline.pipeline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every kind of verb group, with its TimeML attributes. */
class EventAttributesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "attributes.tsv", delimiter = '\t', nullValues = "-", quoteCharacter = '\u0000')
    void readsTheVerbGroup(String line, String tense, String aspect, String polarity, String modality, String pos) {
        assertThat(EventAttributes.of(Tagged.sentence(line), Tagged.marked(line)))
                .isEqualTo(new EventAttributes(tense, aspect, polarity, modality, pos));
    }
}
