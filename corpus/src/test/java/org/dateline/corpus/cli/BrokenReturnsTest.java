package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are broken, of another tool or of no tool, and commands that make no sense: one line says what is wrong, and nothing is written. */
class BrokenReturnsTest extends CorrectionCase {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "label-studio | tasks.json | [{\"data\": | tasks.json, line 2: not JSON",
        "label-studio | tasks.json | [{\"data\":{\"text\":\"Oslo\"},\"annotations\":[{\"result\":[{\"value\":{\"start\":2,\"end\":9,"
            + "\"labels\":[\"X\"]}}]}]}] | tasks.json, task 1: no such place",
        "label-studio | tasks.json | [{\"data\":{\"image\":\"a.png\"},\"annotations\":[{\"result\":[]}]}] | task 1: no text",
        "doccano | all.jsonl | {\"id\":1,\"text\":\"Oslo\",\"label\":[[0,99,\"GPE\"]]} | all.jsonl, line 1: no such place",
        "doccano | all.jsonl | {\"id\":1,\"text\":\"Oslo\",\"categories\":[]} | all.jsonl, line 1: neither label nor entities",
        "prodigy | out.jsonl | {\"text\":\"Oslo\",\"spans\":[{\"start\":3,\"end\":1,\"label\":\"X\"}]} | out.jsonl, line 1: no such place",
        "brat | a.ann | T1 PERSON 0 4 Oslo | a.ann: its text",
        "inception | a.json | {\"x\":1} | a.json: not UIMA CAS JSON",
        "inception | a.xmi | <broken> | a.xmi: not XMI",
        "inception | a.tsv | 1-1 | a.tsv, line 1: not WebAnno TSV",
        "conllu | a.conllu | 1 Oslo | a.conllu"})
    void namesFileAndLineOfWhatIsBroken(String tool, String name, String content, String message) throws IOException {
        Path file = folder().resolve(name);
        Files.writeString(file, content + "\n");
        Run run = correct(file, tool);
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1).contains(message).doesNotContain("should not have happened");
        assertThat(target()).doesNotExist();
    }

    @Test
    void saysHowToExportFromInception() throws IOException {
        Path project = folder().resolve("project");
        Files.createDirectories(project.resolve("annotation_ser/a.xmi"));
        Files.writeString(project.resolve("annotation_ser/a.xmi/ana.ser"), "x");
        Files.createDirectories(project.resolve("source"));
        Files.writeString(project.resolve("source/a.xmi"), "x");
        Run run = correct(project, "inception");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("secondary format");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(correct(folder().resolve("nothing.json"), "doccano").code()).isEqualTo(2);
        assertThat(correct("doccano/unchanged", "paper").err()).contains("no format 'paper'");
        assertThat(correct("doccano/unchanged", "prodigy").code()).isEqualTo(3);
        assertThat(Run.of("correct", corpus().toString(), CorrectionSample.tool("doccano/unchanged").toString(), "--from", "doccano", "-o",
                corpus().toString()).code()).isEqualTo(2);
        assertThat(Run.of("correct", corpus().toString(), CorrectionSample.tool("doccano/unchanged").toString(), "--from", "doccano", "-o",
                corpus().resolveSibling("in").toString()).code()).as("holds something else").isEqualTo(2);
        assertThat(correct("doccano/unchanged", "doccano", "--set", "conll.scheme=BILOU").err())
                .contains("no setting 'conll.scheme' of doccano; there are doccano.relations");
        assertThat(correct("prodigy/corrected", "prodigy", "--set", "conll.scheme=BILOU").err()).contains("no settings");
        assertThat(Run.of("correct", folder().toString(), CorrectionSample.tool("doccano/unchanged").toString(), "--from", "doccano", "-o",
                folder().resolve("x").toString()).err()).contains("is no corpus");
        assertThat(Run.of("correct", "--help").out()).contains("Examples:", "--from label-studio", "--annotator");
    }
}
