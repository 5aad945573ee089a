package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the/DT Bundestag/NNP voted/VBD                                 | ORG Bundestag
            [PERSON Greenpeace/NNP] sued/VBD the/DT [GPE Lund/NNP] port/NN | ORG Greenpeace, GPE Lund
            the/DT House/NNP of/IN Commons/NNPS voted/VBD                  | ORG House of Commons
            [GPE House/NNP] voted/VBD                                      | GPE House
            the/DT [ORG Lund/NNP Senate/NNP] voted/VBD                     | ORG Lund Senate
            Interpol/NNP President/NNP [PERSON Ida/NNP Lund/NNP] | ORG Interpol, PERSON Ida Lund
            [PERSON Moody/NNP] ~'s/POS warned/VBD [GPE Lund/NNP]  | ORG Moody 's, GPE Lund
            the/DT Bank/NNP of/IN [GPE England/NNP] cut/VBD     | ORG Bank of England
            near/IN Senate/NNP Street/NNP                                  | ''
            the/DT Google/NNP ~-/HYPH ~owned/VBN firm/NN                   | ORG Google
            THE/DT BUNDESTAG/NNP VOTED/VBD AGAIN/RB                        | ''
            """)
    void aKnownNameIsAnOrganisation(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(String.join(", ", sample.show(Institutions.complete(sample.sentences(), sample.mentions())))).isEqualTo(expected);
    }
}
