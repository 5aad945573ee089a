package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [PERSON Ida/NNP] "/`` Storm/NNP "/'' [PERSON Lund/NNP] won/VBD         | PERSON Ida " Storm " Lund
            [PERSON Ida/NNP] ‘/`` [PERSON The/DT Storm/NNP] ’/'' [PERSON Lund/NNP] | PERSON Ida ‘ The Storm ’ Lund
            [PERSON Ida/NNP] "/`` [PERSON Storm/NNP "/'' Lund/NNP] | PERSON Ida " Storm " Lund
            [PERSON Ida/NNP] "/`` says/VBZ "/'' [PERSON Lund/NNP]                  | PERSON Ida, PERSON Lund
            [GPE Oslo/NNP] "/`` Storm/NNP "/'' [PERSON Lund/NNP]                   | GPE Oslo, PERSON Lund
            [PERSON Ida/NNP] ,/, Storm/NNP ,/, [PERSON Lund/NNP]                   | PERSON Ida, PERSON Lund
            """)
    void aNicknameStandsWithinTheName(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(String.join(", ", sample.show(Nicknames.join(sample.words(), sample.mentions())))).isEqualTo(expected);
    }
}
