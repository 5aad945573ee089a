package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [ORG Lund/NNP &/CC Webb/NNP sued/VBD Halden/NNP AG/NNP] | ORG Lund & Webb, ORG Halden AG
            [ORG Lund/NNP sued/VBD Halden/NNP bought/VBD Webb/NNP]  | ORG Lund, ORG Halden, ORG Webb
            [WORK_OF_ART Ida/NNP met/VBD Lund/NNP]                  | WORK_OF_ART Ida met Lund
            [ORG Bank/NNP of/IN Lund/NNP]                           | ORG Bank of Lund
            """)
    void aVerbPartsTwoNames(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(String.join(", ", sample.show(Cuts.cut(sample.words(), sample.mentions())))).isEqualTo(expected);
    }
}
