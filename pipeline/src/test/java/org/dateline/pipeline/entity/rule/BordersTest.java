package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BordersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [ORG the/DT Navy/NNP] sailed/VBD                     | ORG Navy
            [GPE Peru/NNP ’s/POS] coast/NN                       | GPE Peru
            [PERSON Mrs./NNP Ada/NNP Hill/NNP] spoke/VBD         | PERSON Ada Hill
            [PERSON Gen./NNP Sir/NNP Ned/NNP Poole/NNP]          | PERSON Ned Poole
            [ORG “/`` Globe/NNP ”/'']                            | ORG Globe
            [ORG Union/NNP of/IN Miners/NNPS (/-LRB- UM/NNP )/-RRB-] | ORG Union of Miners ( UM )
            [ORG Acme/NNP Inc./NNP]                              | ORG Acme Inc.
            [WORK_OF_ART The/DT Long/JJ Road/NNP]                | WORK_OF_ART The Long Road
            """)
    void bordersFollowTheConventions(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(sample.show(Borders.tidy(sample.words(), sample.mentions()))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"[PERSON …/:]", "[ORG www.example.org/ADD]", "[ORG desk@example.org/ADD]", "[GPE the/DT]", "[PERSON Gen./NNP]"})
    void whatIsNoNameIsLeftOut(String line) {
        Sample sample = new Sample(line);
        assertThat(Borders.tidy(sample.words(), sample.mentions())).isEmpty();
    }
}
