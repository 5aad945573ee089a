package org.dateline.pipeline.entity.known;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Oslo/NNP, 0, U-C
            Los/NNP Angeles/NNP, 0, B-C
            Los/NNP Angeles/NNP, 1, L-C
            Zürich/NNP, 0, U-C
            Zurich/NNP, 0, U-C
            New/NNP South/NNP Wales/NNP, 1, I-R
            Norway/NNP, 0, U-N
            Margaret/NNP, 0, U-F
            Fernandez/NNP, 0, U-L
            """)
    void aKnownNameIsMarked(String line, int token, String mark) {
        assertThat(KnownNames.marks(new Sample(line).words()).get(token)).contains(mark);
    }

    @ParameterizedTest
    @CsvSource({"oslo/NN", "Table/NN", "Norwegen/NNP"})
    void nothingElseIs(String line) {
        assertThat(KnownNames.marks(new Sample(line).words()).get(0)).isEmpty();
    }
}
