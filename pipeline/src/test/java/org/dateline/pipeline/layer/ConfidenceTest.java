package org.dateline.pipeline.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0.123449999, 0.1234", "0.12346, 0.1235", "0.99999, 1", "0.7, 0.7"})
    void fourDecimalsAreKept(double confidence, double rounded) {
        assertThat(Confidence.rounded(confidence)).isEqualTo(rounded);
    }
}
