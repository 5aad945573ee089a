package org.dateline.pipeline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [ORG Bank/NNP of/IN New/NNP Zealand/NNP]   | GPE New Zealand
            [ORG Norwegian/JJ Fisheries/NNPS Board/NNP] | NORP Norwegian
            [FAC U.S./NNP Embassy/NNP]                  | GPE U.S.
            """)
    void countriesAndPeoplesInsideNames(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(sample.show(NestedNames.of(sample.sentences(), sample.mentions()))).containsExactly(expected);
    }

    @Test
    void whatTheDocumentNamesElsewhere() {
        Sample sample = new Sample("[ORG University/NNP of/IN Lund/NNP]", "[GPE Lund/NNP] is/VBZ old/JJ");
        assertThat(sample.show(NestedNames.of(sample.sentences(), sample.mentions()))).containsExactly("GPE Lund");
    }

    @ParameterizedTest
    @CsvSource({"[PERSON Paris/NNP Chad/NNP]", "[GPE Peru/NNP]", "[ORG Board/NNP of/IN us/PRP]"})
    void nothingInside(String line) {
        Sample sample = new Sample(line);
        assertThat(NestedNames.of(sample.sentences(), sample.mentions())).isEmpty();
    }
}
