package org.dateline.pipeline.entity.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [PERSON Vera/NNP Lindqvist/NNP]     | [PERSON Lindqvist/NNP]  | Vera Lindqvist
            [PERSON Vera/NNP Lindqvist/NNP]     | [PERSON Vera/NNP]       | Vera Lindqvist
            [PERSON Vera/NNP A./NNP Lindqvist/NNP] | [PERSON Vera/NNP Lindqvist/NNP] | Vera A. Lindqvist
            [PERSON Tom/NNP Hart/NNP Jr./NNP]   | [PERSON Hart/NNP]       | Tom Hart Jr.
            [ORG Union/NNP of/IN Weavers/NNPS]  | [ORG UW/NNP]            | Union of Weavers
            [ORG Tarnow/NNP Steel/NNP Works/NNP] | [ORG Tarnow/NNP]       | Tarnow Steel Works
            [ORG Danish/JJ Embassy/NNP Authority/NNP] | [ORG Authority/NNP] | Danish Embassy Authority
            [ORG U.S./NNP Trade/NNP Commission/NNP] | [ORG Trade/NNP Commission/NNP] | U.S. Trade Commission
            [ORG Danish/JJ Air/NNP Force/NNP]   | [ORG Air/NNP Force/NNP] | Danish Air Force
            [GPE U.S./NNP]                      | [GPE United/NNP States/NNPS] | United States
            [GPE GENEVA/NNP]                    | [GPE Geneva/NNP]        | Geneva
            [NORP Finn/NNP]                     | [NORP Finns/NNPS]       | Finns
            """)
    void shortAndFullFormAreOneEntity(String first, String second, String canonical) {
        Sample sample = new Sample(first, second);
        Map<Mention, Entity> entities = Identities.of(sample.sentences(), sample.mentions());
        Entity entity = entities.get(sample.mentions().get(0));
        assertThat(entities.get(sample.mentions().get(1))).isSameAs(entity);
        assertThat(entity.canonicalName()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [PERSON Vera/NNP Lindqvist/NNP]     | [PERSON Carl/NNP Lindqvist/NNP]
            [PERSON Vera/NNP London/NNP]        | [GPE London/NNP]
            [ORG Danish/JJ Navy/NNP]            | [ORG Danish/JJ Army/NNP]
            [ORG Coastal/NNP National/NNP Guard/NNP] | [ORG National/NNP Guard/NNP]
            [ORG Ohio/NNP National/NNP Guard/NNP] | [ORG National/NNP Guard/NNP]
            [GPE South/NNP Korea/NNP]           | [GPE North/NNP Korea/NNP]
            """)
    void othersStayApart(String first, String second) {
        Sample sample = new Sample(first, second);
        Map<Mention, Entity> entities = Identities.of(sample.sentences(), sample.mentions());
        assertThat(entities.get(sample.mentions().get(0))).isNotSameAs(entities.get(sample.mentions().get(1)));
    }

    @Test
    void aSurnameGoesToThePersonLastSpokenOf() {
        Sample sample = new Sample("[PERSON Vera/NNP Lindqvist/NNP]", "[PERSON Carl/NNP Lindqvist/NNP]", "[PERSON Lindqvist/NNP]");
        List<Mention> mentions = sample.mentions();
        Map<Mention, Entity> entities = Identities.of(sample.sentences(), mentions);
        assertThat(entities.get(mentions.get(2))).isSameAs(entities.get(mentions.get(1)));
    }
}
