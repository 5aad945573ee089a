package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [PERSON Storm/NNP Ida/NNP] hit/VBD                                       | EVENT Storm Ida
            [GPE Lund/NNP] braced/VBD for/IN Tropical/NNP [PERSON Storm/NNP Ida/NNP] | GPE Lund, EVENT Tropical Storm Ida
            [ORG Tropical/NNP] [PERSON Storm/NNP Ida/NNP]                            | ORG Tropical, EVENT Storm Ida
            [PERSON Storm/NNP] left/VBD                                              | PERSON Storm
            """)
    void aNamedStormIsAnEvent(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(String.join(", ", sample.show(Storms.retype(sample.words(), sample.mentions())))).isEqualTo(expected);
    }
}
