package org.dateline.corpus.evaluate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelMapTest {

    @Test
    void readsLines() throws Exception {
        LabelMap map = LabelMap.parse("""
                # ours to theirs
                PERSON  PER   # people

                NORP -
                LAW O
                TIME
                """);

        assertThat(map.apply("PERSON")).contains("PER");
        assertThat(map.apply("NORP")).isEmpty();
        assertThat(map.apply("LAW")).isEmpty();
        assertThat(map.apply("TIME")).isEmpty();
        assertThat(map.apply("GPE")).contains("GPE");
        assertThat(map.apply(null)).isEmpty();
    }

    @Test
    void readsJson() throws Exception {
        LabelMap map = LabelMap.parse("{\"work of art\": \"MISC\", \"LAW\": null, \"*\": \"O\"}");

        assertThat(map.apply("work of art")).contains("MISC");
        assertThat(map.apply("LAW")).isEmpty();
        assertThat(map.apply("GPE")).contains("O");
    }

    @Test
    void aStarStandsForTheRest() throws Exception {
        assertThat(LabelMap.parse("PER PER\n* -").apply("GPE")).isEmpty();
        assertThat(LabelMap.parse("PER PER\n* MISC").apply("GPE")).contains("MISC");
    }

    @Test
    void saysWhichFileIsWrong(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("labels.json"), "{\"PERSON\": ");

        assertThatThrownBy(() -> LabelMap.read(broken)).isInstanceOf(EvaluationInputException.class).hasMessageContaining("labels.json");
        assertThatThrownBy(() -> LabelMap.read(folder.resolve("none"))).hasMessageContaining("no such file");
    }
}
