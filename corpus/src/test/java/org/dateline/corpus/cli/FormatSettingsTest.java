package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.corpus.testing.NewsGenerator;
import org.dateline.corpus.testing.Trees;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A build passes the settings of formats on, by flag and by file. */
class FormatSettingsTest {

    @TempDir
    private Path folder;
    private Path input;
    private Path corpus;

    @BeforeEach
    void writeArticles() throws IOException {
        input = folder.resolve("news.jsonl");
        new NewsGenerator(6).write(input, 5, 40);
        corpus = folder.resolve("corpus");
    }

    private Run build(String... further) {
        List<String> args = new ArrayList<>(List.of("build", input.toString(), "--output", corpus.toString(), "--formats", "conll2003,jsonl"));
        args.addAll(List.of(further));
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private String conll() throws IOException {
        return Files.readString(corpus.resolve("conll/n000000.conll"));
    }

    @Test
    void aChangedSettingWritesTheFilesAgainAndAnnotatesNothing() throws IOException {
        build();
        assertThat(conll()).contains(" B-NAME\n").doesNotContain(" U-NAME\n");
        Run changed = build("--set", "conll.scheme=BILOU");
        assertThat(changed.out()).contains("5 of them as they were");
        assertThat(conll()).contains(" U-NAME\n");
        assertThat(new ObjectMapper().readTree(corpus.resolve("manifest.json").toFile()).at("/configuration/settings/conll.scheme/0").asText())
                .isEqualTo("BILOU");
        assertThat(build("--set", "settings.conll.scheme=BILOU").out()).contains("is up to date");
        assertThat(Run.of("verify", corpus.toString()).code()).isZero();
    }

    @Test
    void theFileSaysTheSameAsTheFlag() throws IOException {
        build("--set", "conll.scheme=BILOU", "--set", "conll.columns=entities,timexes");
        var byFlag = Trees.of(corpus);
        Path config = Files.writeString(folder.resolve("corpus.yaml"), "inputs:\n  paths: [news.jsonl]\nformats: [conll2003, jsonl]\n"
                + "settings:\n  conll.scheme: BILOU\n  conll.columns: [entities, timexes]\n");
        Path other = folder.resolve("other");
        assertThat(Run.of("build", "--config", config.toString(), "--output", other.toString()).code()).isZero();
        var byFile = Trees.of(other);
        byFile.remove("manifest.json");
        byFlag.remove("manifest.json");
        assertThat(byFile).isEqualTo(byFlag);
        assertThat(Run.of("verify", other.toString()).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"yes,entities,label", "true,entities,label", "no,label,entities", "false,label,entities"})
    void yesAndNoAreUnderstoodInTheFile(String choice, String there, String not) throws IOException {
        Path config = Files.writeString(folder.resolve("corpus.yaml"), "inputs:\n  paths: [news.jsonl]\nformats: [doccano, jsonl]\n"
                + "settings:\n  doccano.relations: " + choice + "\n");
        Run run = Run.of("build", "--config", config.toString(), "--output", corpus.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ObjectMapper().readTree(Files.readAllLines(corpus.resolve("doccano/train.jsonl")).get(0)).fieldNames()).toIterable()
                .contains(there).doesNotContain(not);
        assertThat(Run.of("verify", corpus.toString()).out()).contains("in order");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "conll.shceme=BILOU | no format has a setting 'conll.shceme'; there are conll.columns, conll.scheme, doccano.relations",
        "doccano.relations=maybe | There is no choice 'maybe' for doccano.relations: use yes or no",
        "conll.scheme=IOB9 | There is no scheme 'IOB9'",
        "conll.columns=places | There is no column 'places'",
        "formats=pdf | There is no format 'pdf'",
    })
    void whatNoFormatHeedsIsRefused(String setting, String message) {
        Run run = Run.of("build", input.toString(), "--output", corpus.toString(), "--set", setting);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains(message);
        assertThat(corpus).doesNotExist();
    }
}
