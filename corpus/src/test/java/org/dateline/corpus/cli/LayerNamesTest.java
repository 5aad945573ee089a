package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.corpus.correct.LayerName;
import org.dateline.corpus.evaluate.document.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

/** A layer has the same name in every command. */
class LayerNamesTest {

    private static final List<LayerNames<?>> ALL = List.of(new LayerNames.Made(), new LayerNames.Compared(), new LayerNames.Corrected());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"tokens", "entities", "events", "times", "links"})
    void whatAllKnowIsCalledAlike(String name) {
        assertThat(ALL).allSatisfy(names -> {
            assertThat(names).contains(name).doesNotContain("timexes", "tlinks").doesNotHaveDuplicates();
            assertThat(names.convert(name).name()).isEqualTo(names.convert(" " + name.toUpperCase(Locale.ROOT)).name());
        });
    }

    @ParameterizedTest
    @CsvSource({"timexes,times", "tlinks,links"})
    void whatTheRecordsCallItIsUnderstood(String inRecords, String name) {
        assertThat(ALL).allSatisfy(names -> assertThat((Object) names.convert(inRecords)).isEqualTo(names.convert(name)));
    }

    @Test
    void everyLayerHasAName() {
        assertThat(new LayerNames.Made()).hasSize(org.dateline.pipeline.Layer.values().length);
        assertThat(new LayerNames.Compared()).hasSize(Layer.values().length);
        assertThat(new LayerNames.Corrected()).hasSize(LayerName.values().length);
    }

    @Test
    void othersAreRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> new LayerNames.Corrected().convert("pos")).isInstanceOf(TypeConversionException.class)
                .hasMessage("'pos' is not a layer that can be corrected; choose from sentences, tokens, entities, events, times, links");
    }

    @Test
    void commandsTakeEitherName() throws IOException {
        Path article = Files.writeString(folder.resolve("rain.txt"), "It rained on Friday.");
        Run build = Run.of("build", article.toString(), "--layers", "timexes", "--output", folder.resolve("corpus").toString());
        assertThat(build.code()).as(build.err()).isZero();
        assertThat(Files.readString(folder.resolve("corpus/manifest.json"))).contains("\"layers\"").contains("\"times\"");
        String data = folder.resolve("corpus/data/train-00000-of-00001.jsonl").toString();
        for (String option : Set.of("--layers", "--layer")) {
            assertThat(Run.of("evaluate", data, data, option, "times").out()).isNotEmpty()
                    .isEqualTo(Run.of("evaluate", data, data, option, "timexes").out());
        }
    }
}
