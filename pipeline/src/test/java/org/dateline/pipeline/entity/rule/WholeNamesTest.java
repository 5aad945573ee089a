package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [NORP Nordic/JJ] Airways/NNPS cut/VBD jobs/NNS     | ORG Nordic Airways
            the/DT [GPE Halden/NNP] Accord/NNP failed/VBD      | LAW Halden Accord
            [GPE North/NNP Lund/NNP] Police/NNP spoke/VBD | ORG North Lund Police
            the/DT Gulf/NNP of/IN [GPE Lund/NNP] spill/NN | LOC Gulf of Lund
            the/DT gulf/NN of/IN [GPE Lund/NNP] | GPE Lund
            [GPE Halden/NNP] agreement/NN failed/VBD           | GPE Halden
            [NORP Nordic/JJ] Airways/NNPS Limited/NNP fell/VBD | NORP Nordic
            Lund/NNP &/CC [PERSON Webb/NNP] fell/VBD           | ORG Lund & Webb
            [PERSON Lund/NNP] &/CC [PERSON Webb/NNP] fell/VBD  | ORG Lund & Webb
            [PERSON Ida/NNP Lund/NNP] &/CC [PERSON Webb/NNP] | PERSON Ida Lund, PERSON Webb
            [ORG Lund/NNP] &/CC Ida/NNP Webb/NNP fell/VBD | ORG Lund
            [ORG Lund/NNP] &/CC [ORG Songs/NNPS of/IN Ida/NNP] | ORG Lund, ORG Songs of Ida
            [ORG Lund/NNP &/CC Webb/NNP] fell/VBD              | ORG Lund & Webb
            """)
    void theWholeNameIsTheFirms(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(String.join(", ", sample.show(WholeNames.complete(sample.words(), sample.mentions())))).isEqualTo(expected);
    }
}
