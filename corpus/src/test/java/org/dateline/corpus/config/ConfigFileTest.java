package org.dateline.corpus.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.split.SplitOptions.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {

    @TempDir
    private Path folder;

    private BuildConfig read(String text) throws IOException {
        return ConfigFile.read(Files.writeString(folder.resolve("corpus.yaml"), text));
    }

    @Test
    void templateSaysTheDefaults() throws IOException {
        BuildConfig read = read(ConfigTemplate.text());
        assertThat(read.inputs().paths()).containsExactly(folder.resolve("articles").toString());
        assertThat(read.withInputs(read.inputs().withPaths(List.of()))).isEqualTo(BuildConfig.DEFAULT);
    }

    @Test
    void templateNamesEveryKey() {
        ConfigFile.tree(BuildConfig.DEFAULT).properties().forEach(section -> {
            assertThat(ConfigTemplate.text()).contains("\n" + section.getKey() + ":");
            section.getValue().fieldNames().forEachRemaining(key ->
                    assertThat(ConfigTemplate.text()).containsPattern("\n  (# )?" + key + ":"));
        });
    }

    @Test
    void emptyFileIsTheDefault() throws IOException {
        assertThat(read("# nothing\n")).isEqualTo(BuildConfig.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "splits:{n}  buy: hash{n}| line 2: unknown key 'splits.buy'; there are by, field,",
        "corpus:{n}  name: a{n}colour: red{n}| line 3: unknown key 'colour'",
        "splits:{n}  by: chance{n}| line 2: splits.by: wrong value 'chance'; there are none, hash, date, source, field",
        "filters:{n}  min-words: many{n}| line 2: filters.min-words: wrong value 'many'",
        "splits:{n}  test: 101{n}| 100 or less",
        "inputs:{n}  date: 2021-02-30{n}| '2021-02-30' does not exist",
        "corpus:{n}  name: a b{n}| letters, digits",
        "pipeline:{n}  layers: [tokens, colours]{n}| line 2: pipeline.layers: wrong value 'colours'; there are tokens",
        "splits:{n}  by: hash{n}  by: date{n}| line 3: it is not YAML: Duplicate field 'by'",
        "formats: [xmi, pdf]{n}report:{n}  pages: 3{n}| line 1: There is no format 'pdf'",
        "settings:{n}  conll.scheme: IOB2{n}  conll.shceme: IOB2{n}report:{n}  pages: 3{n}| line 3: no format has a setting 'conll.shceme'; there are",
        "settings:{n}  conll.scheme: IOB9{n}formats: [xmi]{n}| line 2: There is no scheme 'IOB9'",
        "settings:{n}  conll.columns: [entities, places]{n}| line 2: There is no column 'places'",
        "filters:{n}  languages: [en, english]{n}  min-words: 3{n}| line 2: the language 'english'",
        "corpus:{n}  url: nowhere{n}  name: rain{n}| line 2: the corpus' url 'nowhere'",
        "corpus:{n}  published: 2026-02-30{n}  name: rain{n}| line 2: the date '2026-02-30'",
        "splits: [{n}| line 1: it is not YAML: while parsing a flow node: expected",
    })
    void namesTheLineOfWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> read(text.replace("{n}", "\n"))).isInstanceOf(CorpusException.class).hasMessageContaining(message.strip());
    }

    @Test
    void settingsAreTakenTogether() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("splits.by", "date");
        settings.put("splits.test-from", "2021-01-01");
        assertThat(ConfigFile.with(BuildConfig.DEFAULT, settings).splits().by()).isEqualTo(By.DATE);
    }

    @Test
    void settingsGoBeforeTheFile() throws IOException {
        BuildConfig config = ConfigFile.with(read("splits:\n  by: date\n  test-from: 2021-01-01\n"),
                Map.of("splits.by", "hash", "formats", "[jsonl]", "corpus.licence", "CC0-1.0", "inputs.fields.id", "doc"));
        assertThat(config.splits().by()).isEqualTo(By.HASH);
        assertThat(config.splits().testFrom()).isEqualTo("2021-01-01");
        assertThat(config.formats()).containsExactly("jsonl");
        assertThat(config.corpus().licence()).isEqualTo("CC0-1.0");
        assertThat(config.inputs().fields().id()).containsExactly("doc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "splits.by=hush| splits.by: wrong value 'hush'; there are none, hash, date, source, field",
        "splits.buy=hash| unknown key 'splits.buy'; there are by, field, salt, test, test-from, test-sources, validation, validation-from, "
                + "validation-sources",
        "filters.min-words=many| filters.min-words: wrong value 'many'; expected int",
        "corpus.name=a b| setting corpus.name: the corpus' name 'a b' may hold letters, digits, '.', '_' and '-' only",
        "corpus.name.first=x| setting corpus.name.first: there is no such key",
        "formats=[xmi| setting formats: it is not YAML: while parsing a flow sequence: expected ',' or ']', but got <stream end>",
    })
    void aWrongSettingIsNamedOnce(String setting, String message) {
        Map<String, String> settings = Map.of(setting.split("=")[0], setting.split("=")[1]);
        assertThatThrownBy(() -> ConfigFile.with(BuildConfig.DEFAULT, settings)).isInstanceOf(CorpusException.class).hasMessage(message);
    }
}
