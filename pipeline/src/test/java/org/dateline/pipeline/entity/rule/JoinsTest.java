package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [PERSON Ida/NNP] [GPE Lima/NNP] spoke/VBD                     | PERSON Ida Lima
            [GPE Carolina/NNP] [PERSON Webb/NNP] spoke/VBD                | PERSON Carolina Webb
            [PERSON Jan/NNP] van/NNP der/NNP [PERSON Berg/NNP] won/VBD    | PERSON Jan van der Berg
            [PERSON Omar/NNP] al/NNP Hadi/NNP left/VBD                    | PERSON Omar al Hadi
            [GPE Ponte/NNP] do/NNP [GPE Sol/NNP] flooded/VBD              | GPE Ponte do Sol
            [PERSON Marc/NNP Vale/NNP] d'Orsay/NNP won/VBD                | PERSON Marc Vale d'Orsay
            [ORG Interior/NNP] Ministry/NNP officials/NNS                 | ORG Interior Ministry
            """)
    void aNameCutInTwoIsOne(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(sample.show(Joins.join(sample.words(), sample.mentions()))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [PERSON Ida/NNP Lund/NNP] ,/, [GPE Oslo/NNP]
            [GPE Oslo/NNP] and/CC [GPE Rome/NNP]
            [PERSON Lund/NNP] Swedish/JJ [NORP Finns/NNPS]
            """)
    void neighboursStayApart(String line) {
        Sample sample = new Sample(line);
        List<Mention> joined = Joins.join(sample.words(), sample.mentions());
        assertThat(joined).isEqualTo(sample.mentions());
    }
}
