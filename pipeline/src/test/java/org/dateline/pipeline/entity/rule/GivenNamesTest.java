package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [PERSON Seo/NNP Hyun/NNP] ~-/HYPH ~woo/NN sang/VBD   | PERSON Seo Hyun - woo
            [PERSON Tsao/NNP Ching/NNP] ~-/HYPH ~hui/NN won/VBD  | PERSON Tsao Ching - hui
            [PERSON Ida/NNP Webb/NNP] ~-/HYPH ~led/VBN talks/NNS | PERSON Ida Webb
            [PERSON Seo/NNP Hyun/NNP] ~-/HYPH ~led/VBN talks/NNS | PERSON Seo Hyun
            [PERSON Seo/NNP Hyun/NNP] -/: woo/VB                 | PERSON Seo Hyun
            [ORG Seo/NNP Hyun/NNP] ~-/HYPH ~woo/NN               | ORG Seo Hyun
            """)
    void theSecondSyllableBelongsToTheName(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(String.join(", ", sample.show(GivenNames.complete(sample.words(), sample.mentions())))).isEqualTo(expected);
    }
}
