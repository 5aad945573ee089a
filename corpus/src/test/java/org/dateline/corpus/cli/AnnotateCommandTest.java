package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {

    private static final String RAIN = "date 2021-05-04 OSLO – It rained.\n";

    @TempDir
    private Path folder;

    @Test
    void printsTheTextWithItsMarksAndATable() {
        Run run = Run.with(RAIN, "annotate", "-");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("| 2021-05-04 | OSLO |").contains("date 2021-05-04 [OSLO] – [It] rained.")
                .contains("entity  OSLO  NAME");
        assertThat(run.out()).doesNotContain("\u001b[");
    }

    @Test
    void printsAFormat() throws IOException {
        Path file = Files.writeString(folder.resolve("rain.txt"), RAIN);
        Run jsonl = Run.of("annotate", file.toString(), "--format", "jsonl");
        assertThat(new ObjectMapper().readTree(jsonl.out()).get("id").asText()).isEqualTo("rain");
        assertThat(jsonl.out()).hasLineCount(1);
        assertThat(Run.of("annotate", file.toString(), "--format", "conllup").out()).startsWith("# global.columns = ID FORM");
        assertThat(Run.of("annotate", file.toString(), "--format", "xmi").out()).startsWith("<?xml version=\"1.0\"");
    }

    @Test
    void refusesWhatItCannotDo() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.txt"), "FAIL");
        assertThat(Run.of("annotate", file.toString()).code()).isEqualTo(3);
        assertThat(Run.of("annotate", file.toString()).err()).contains("IllegalStateException: asked to fail").doesNotContain("\tat ");
        assertThat(Run.of("annotate", file.toString(), "--format", "pdf").err()).contains("no format 'pdf'");
        assertThat(Run.of("annotate", file.toString(), "--format", "pdf").code()).isEqualTo(2);
        assertThat(Run.of("annotate", folder.toString()).code()).isEqualTo(2);
        assertThat(Run.of("annotate", file.toString(), "--layers", "colours").err()).contains("'colours' is not a layer that can be made; choose from tokens, pos");
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        assertThat(Run.with("date 2021-05-04 It \u001b[31mrained.", "annotate", "-").out()).contains("\uFFFD[31mrained")
                .doesNotContain("\u001b");
    }

    @Test
    void helpVersionAndMistakes() {
        assertThat(Run.of("--version").out()).startsWith("dateline ");
        for (String command : new String[] {"build", "export", "annotate", "timeline", "init", "verify", "diff", "layers", "formats", "benchmark",
            "evaluate"}) {
            assertThat(Run.of(command, "--help").code()).as(command).isZero();
        }
        assertThat(Run.of("build", "--help").out()).contains("Examples:").contains("dateline build articles --output my-corpus");
        assertThat(Run.of().code()).isEqualTo(2);
        assertThat(Run.of("biuld").err()).contains("biuld").contains("build");
        assertThat(Run.of("build").code()).isEqualTo(2);
        assertThat(Run.of("layers").out()).contains("tokens").contains("entities");
        assertThat(Run.of("formats").out()).contains("jsonl").contains("code point");
    }

    @Test
    void stackTracesAreForWhoAsks() {
        assertThat(Run.of("build", folder.toString(), "--output", "/proc/x", "--debug").err()).contains("    at org.dateline");
    }

    @Test
    void benchmarkChecksBeforeItTimes() throws IOException {
        Path file = Files.writeString(folder.resolve("rain.txt"), RAIN);
        Run run = Run.of("benchmark", file.toString(), "--seconds", "0", "--threads", "1,2");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("annotated alike on any number of threads").contains("1 thread: ").contains("2 threads: ")
                .contains("peak heap");
        Path bad = Files.writeString(folder.resolve("bad.txt"), "FAIL");
        assertThat(Run.of("benchmark", bad.toString(), "--seconds", "0").code()).isEqualTo(3);
    }
}
