package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [GPE Port/NNP Authority/NNP of/IN Bergen/NNP]     | ORG Port Authority of Bergen
            [FAC Lund/NNP Health/NNP Commission/NNP]          | ORG Lund Health Commission
            [ORG Halden/NNP Air/NNP Force/NNP Base/NNP]       | FAC Halden Air Force Base
            [GPE Fort/NNP Halden/NNP]                         | FAC Fort Halden
            [GPE Fort/NNP Worth/NNP]                          | GPE Fort Worth
            [ORG Lund/NNP Film/NNP Festival/NNP]              | EVENT Lund Film Festival
            [ORG Oscars/NNPS]                                 | WORK_OF_ART Oscars
            [ORG Harbour/NNP Prize/NNP]                       | WORK_OF_ART Harbour Prize
            [GPE Commission/NNP]                              | GPE Commission
            [PERSON Ida/NNP Council/NNP]                      | PERSON Ida Council
            [EVENT Parliament/NNP Council/NNP]                | EVENT Parliament Council
            """)
    void theHeadWordDecidesTheType(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(sample.show(Heads.retype(sample.words(), sample.mentions()))).containsExactly(expected);
    }
}
