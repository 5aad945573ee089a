package org.dateline.pipeline.entity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.dateline.pipeline.entity.model.NameModelTrainer.Example;
import org.dateline.pipeline.entity.model.NameModelTrainer.Settings;
import org.junit.jupiter.api.Test;

class NameModelTest {

    private static final int OUT = 1 << Labels.OUTSIDE;
    private static final int PERSON = 1 << Labels.of("PER", true, true);
    private static final long MISTER = 11;
    private static final long CAPITAL = 22;
    private static final long SMALL = 33;

    private static final List<Example> EXAMPLES = List.of(
            new Example(new long[][] {{MISTER}, {CAPITAL}, {SMALL}}, new int[] {OUT, PERSON, OUT}),
            new Example(new long[][] {{SMALL}, {SMALL}}, new int[] {OUT, OUT}),
            new Example(new long[][] {{MISTER}, {CAPITAL}}, new int[] {OUT, Labels.ANY}));

    @Test
    void itLearnsWhatItIsShown() {
        assertThat(trained().lattice(new long[][] {{SMALL}, {MISTER}, {CAPITAL}}).best())
                .containsExactly(Labels.OUTSIDE, Labels.OUTSIDE, Labels.of("PER", true, true));
    }

    @Test
    void equalTrainingGivesEqualBytes() throws IOException {
        assertThat(bytes(trained())).isEqualTo(bytes(trained()));
    }

    @Test
    void whatIsReadBackDecidesAlike() throws IOException {
        byte[] written = bytes(trained());
        NameModel read = NameModel.read(new DataInputStream(new ByteArrayInputStream(written)));
        assertThat(bytes(read)).isEqualTo(written);
        assertThat(read.lattice(new long[][] {{MISTER}, {CAPITAL}}).best()).containsExactly(0, Labels.of("PER", true, true));
    }

    private static NameModel trained() {
        return NameModelTrainer.train(EXAMPLES, new Settings(20, 0.1, 0.001, 0.1, 1, 3));
    }

    private static byte[] bytes(NameModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
