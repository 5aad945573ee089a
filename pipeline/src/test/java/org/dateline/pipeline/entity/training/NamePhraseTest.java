package org.dateline.pipeline.entity.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Sample;
import org.dateline.pipeline.entity.model.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [PERSON Prime/NNP Minister/NNP Ida/NNP Lund/NNP] | Ida Lund
            [PERSON the/DT writer/NN Omar/NNP Said/NNP 's/POS] | Omar Said
            [PERSON Ida/NNP Lund/NNP of/IN Oslo/NNP] | Ida Lund
            [ORG General/NNP Mills/NNPS] | General Mills
            [ORG the/DT Bank/NNP of/IN Norway/NNP] | Bank of Norway
            """)
    void theNameIsCutOutOfThePhrase(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(phrase(sample).name().map(name -> sample.words().text(name[0], name[1]))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [PERSON Chairman/NNP of/IN Acme/NNP]
            [PERSON the/DT Home/NNP Secretary/NNP]
            [PERSON Governor/NNP of/IN Ohio/NNP Ida/NNP Lund/NNP]
            [ORG Oslo/NNP shipyard/NN Acme/NNP]
            """)
    void aPhraseWithoutACertainNameHasNone(String line) {
        assertThat(phrase(new Sample(line)).name()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ORG Norway/NNP]", "[ORG Oslo/NNP]"})
    void aPlaceThatActsMayBeOne(String line) {
        int labels = phrase(new Sample(line)).labels(0, 0, 1);
        assertThat(labels).isEqualTo(1 << Labels.of("ORG", true, true) | 1 << Labels.of("LOC", true, true));
    }

    private static NamePhrase phrase(Sample sample) {
        Mention mention = sample.mentions().get(0);
        return new NamePhrase(sample.words(), mention.begin(), mention.end(), mention.type().conll().orElseThrow());
    }
}
