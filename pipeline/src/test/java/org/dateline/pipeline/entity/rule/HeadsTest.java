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
            [GPE North/NNP Lund/NNP Police/NNP]               | ORG North Lund Police
            [GPE European/NNP Union/NNP]                      | ORG European Union
            [GPE Halden/NNP Union/NNP]                        | GPE Halden Union
            [GPE Soviet/NNP Union/NNP]                        | GPE Soviet Union
            [ORG Halden/NNP International/NNP Airport/NNP]    | FAC Halden International Airport
            [WORK_OF_ART Treaty/NNP of/IN Lund/NNP]           | LAW Treaty of Lund
            [NORP Oscars/NNPS]                                | WORK_OF_ART Oscars
            [GPE Lund/NNP Coast/NNP Guard/NNP]                | ORG Lund Coast Guard
            [PERSON Dow/NNP Jones/NNP] index/NN               | ORG Dow Jones
            [GPE Lund/NNP Square/NNP]                         | FAC Lund Square
            [ORG Treaty/NNP of/IN Lund/NNP]                   | LAW Treaty of Lund
            [GPE Commission/NNP]                              | GPE Commission
            [PERSON Ida/NNP Council/NNP]                      | PERSON Ida Council
            [EVENT Parliament/NNP Council/NNP]                | EVENT Parliament Council
            """)
    void theHeadWordDecidesTheType(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(sample.show(Heads.retype(sample.words(), sample.mentions()))).containsExactly(expected);
    }
}
