package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in/IN [GPE Halden/NNP] ~-/HYPH ~upon/IN ~-/HYPH [GPE ~Lund/NNP] today/NN | GPE Halden - upon - Lund
            [ORG Mers/NNP ~-/HYPH ~en/FW ~-/HYPH ~Vaux/NNP] voted/VBD                | GPE Mers - en - Vaux
            near/IN Mers/NNP ~-/HYPH ~sur/FW ~-/HYPH ~Loue/NNP                       | GPE Mers - sur - Loue
            [ORG Guinea/NNP ~-/HYPH ~Bissau/NNP] voted/VBD                           | GPE Guinea - Bissau
            [PERSON Webb/NNP ~-/HYPH ~Lund/NNP] left/VBD                             | PERSON Webb - Lund
            a/DT state/NN ~-/HYPH ~of/IN ~-/HYPH ~the/DT ~-/HYPH ~art/NN lab/NN      | ''
            [ORG Mers/NNP ~-/HYPH ~en/FW ~-/HYPH ~Vaux/NNP Press/NNP] fell/VBD       | ORG Mers - en - Vaux Press
            """)
    void aPlaceWithHyphensIsOneName(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(String.join(", ", sample.show(Hyphens.complete(sample.words(), 0, sample.mentions())))).isEqualTo(expected);
    }
}
