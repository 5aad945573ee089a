package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs that are wrong in every way we know of: each gives one clear line and the right exit code, and the rest goes on. */
class BadInputTest {

    @TempDir
    private Path folder;
    private Path articles;
    private Path corpus;

    @BeforeEach
    void putOneGoodArticle() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        corpus = folder.resolve("corpus");
        Files.writeString(articles.resolve("good.txt"), "date 2021-05-04 Rain fell on Oslo yesterday.");
    }

    private Run build() {
        return Run.of("build", articles.toString(), "--output", corpus.toString());
    }

    private void assertQuarantined(Run run, String name, String reason) throws IOException {
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains(name).contains(reason).doesNotContain("\tat ");
        assertThat(Files.readString(corpus.resolve("quarantine.jsonl"))).contains(name).contains(reason).contains("\"stage\":\"input\"");
        assertThat(Files.readString(corpus.resolve("data/train-00000-of-00001.jsonl")).lines()).hasSize(1);
    }

    @Test
    void missingPathAlone() {
        Run run = Run.of("build", folder.resolve("nowhere").toString(), "--output", corpus.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no file or folder").contains("nowhere").hasLineCount(1);
        assertThat(corpus).doesNotExist();
    }

    @Test
    void missingPathBesideAnother() throws IOException {
        assertQuarantined(Run.of("build", articles.toString(), folder.resolve("nowhere").toString(), "--output", corpus.toString()),
                "nowhere", "no such file or folder");
    }

    @Test
    void nothingGood() throws IOException {
        Files.writeString(articles.resolve("good.txt"), "");
        Run run = build();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("good.txt: it is empty");
    }

    @Test
    void patternThatMatchesNothingAlone() {
        Run run = Run.of("build", articles + "/*.nope", "--output", corpus.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no file or folder").contains("*.nope").hasLineCount(1);
        assertThat(corpus).doesNotExist();
    }

    @Test
    void emptyFolder() throws IOException {
        Run run = Run.of("build", Files.createDirectory(folder.resolve("void")).toString(), "--output", corpus.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("it holds no .txt");
    }

    @Test
    void emptyFile() throws IOException {
        Files.createFile(articles.resolve("empty.txt"));
        assertQuarantined(build(), "empty.txt", "it is empty");
    }

    @Test
    void tenThousandBlankLines() throws IOException {
        Files.writeString(articles.resolve("blank.txt"), "\n".repeat(10_000));
        assertQuarantined(build(), "blank.txt", "nothing but white space");
    }

    @Test
    void tenThousandBlankLinesOfJsonl() throws IOException {
        Files.writeString(articles.resolve("lines.jsonl"), "\n".repeat(10_000) + "{\"text\":1,\"id\":2}\nnot json\n[]\n{\"id\":\"x\"}\n");
        Run run = build();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("lines.jsonl, line 10002: it is not JSON").contains("line 10003: it is not a JSON object")
                .contains("line 10004: it has no field 'text'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"e","text":["x","y"]}|its field 'text' is a list; it must be a string
            {"id":"e","text":{"a":"b"}}|its field 'text' is an object
            {"id":"e","text":42}|its field 'text' is a number
            {"id":"e","text":true}|its field 'text' is true
            {"id":"e","text":"Rain.","title":["a"]}|its field 'title' is a list
            {"id":"e","text":"Rain.","source":{"name":"a"}}|its field 'source' is an object
            """)
    void jsonlFieldThatIsNoString(String line, String reason) throws IOException {
        Files.writeString(articles.resolve("odd.jsonl"), line);
        assertQuarantined(build(), "odd.jsonl", reason);
    }

    @Test
    void jsonlIdThatIsANumber() throws IOException {
        Files.writeString(articles.resolve("odd.jsonl"), "{\"id\":7,\"text\":\"Rain fell.\",\"title\":1984,\"tags\":[\"a\"]}");
        assertThat(build().code()).isZero();
        assertThat(Files.readString(corpus.resolve("data/train-00000-of-00001.jsonl"))).contains("\"id\":\"7\"").contains("\"title\":\"1984\"");
    }

    @Test
    void filesOfOtherNamesAreCounted() throws IOException {
        Files.writeString(articles.resolve("readme.md"), "Read me.");
        Files.writeString(articles.resolve("page.html"), "<p>");
        Run run = build();
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains(".xmi: 2 files");
    }

    @Test
    void notUtf8() throws IOException {
        Files.write(articles.resolve("latin.txt"), "A café in Liège.".getBytes(StandardCharsets.ISO_8859_1));
        assertQuarantined(build(), "latin.txt", "not UTF-8");
    }

    @Test
    void oneLineOfJsonlThatIsNotUtf8() throws IOException {
        Files.write(articles.resolve("latin.jsonl"), "{\"text\":\"A café.\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        assertQuarantined(build(), "latin.jsonl", "not UTF-8");
    }

    @Test
    void dateThatDoesNotExist() throws IOException {
        Files.writeString(articles.resolve("leap.txt"), "date 2021-02-30 OSLO – Rain fell.");
        assertQuarantined(build(), "leap.txt", "'2021-02-30' does not exist");
    }

    @Test
    void dateOfJsonlThatDoesNotExist() throws IOException {
        Files.writeString(articles.resolve("leap.jsonl"), "{\"text\":\"Rain fell.\",\"date\":\"2021-13-01\"}");
        assertQuarantined(build(), "leap.jsonl", "'2021-13-01' does not exist");
    }

    @Test
    void dateOptionThatDoesNotExist() {
        Run run = Run.of("build", articles.toString(), "--output", corpus.toString(), "--date", "2021-02-30");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("inputs.date").contains("does not exist").hasLineCount(1);
    }

    @Test
    void noDateIsAWarning() throws IOException {
        Files.writeString(articles.resolve("undated.txt"), "Rain fell on Oslo yesterday.");
        Run run = build();
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("no date").contains("--date").contains("undated");
        assertThat(Run.of("build", articles.toString(), "--output", corpus.toString(), "--date", "2021-05-04").err())
                .doesNotContain("warning");
    }

    @Test
    void controlCharactersAreKept() throws IOException {
        Files.writeString(articles.resolve("control.txt"), "date 2021-05-04 Rain\u0001 fell\u0000 on Oslo.");
        Run run = build();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("control characters");
        assertThat(Files.readString(corpus.resolve("data/train-00000-of-00001.jsonl"))).contains("Rain\\u0001 fell\\u0000 on");
        assertThat(Files.readString(corpus.resolve("xmi/control.xmi"))).contains("Rain  fell  on").doesNotContain("\u0001", "\u0000");
        assertThat(Files.readString(corpus.resolve("manifest.json"))).contains("\"losses\"");
    }

    @Test
    void lineOfFiveMegabytes() throws IOException {
        Files.writeString(articles.resolve("long.txt"), "Rain fell. ".repeat(500_000));
        assertQuarantined(build(), "long.txt", "longer than 1,000,000 characters");
        assertThat(Run.of("build", articles.toString(), "--output", corpus.toString(), "--max-chars", "6000000", "--formats", "jsonl")
                .code()).isZero();
    }

    @Test
    void jsonlLineOfFiveMegabytes() throws IOException {
        Files.writeString(articles.resolve("long.jsonl"), "{\"text\":\"" + "Rain fell. ".repeat(500_000) + "\"}\n");
        assertQuarantined(build(), "long.jsonl", "longer than 1,000,000 characters");
    }

    @Test
    void twoDocumentsWithOneId() throws IOException {
        Files.writeString(articles.resolve("more.jsonl"), "{\"id\":\"good\",\"text\":\"Snow fell.\"}\n");
        assertQuarantined(build(), "more.jsonl", "its id 'good' is that of");
        assertThat(Files.readString(corpus.resolve("quarantine.jsonl"))).contains("good.txt").contains("more.jsonl");
    }

    @Test
    void halfASurrogatePair() throws IOException {
        Files.writeString(articles.resolve("half.jsonl"), "{\"text\":\"Rain \\ud83d fell.\"}\n");
        assertQuarantined(build(), "half.jsonl", "half a surrogate pair");
    }

    @Test
    void brokenGzip() throws IOException {
        Files.writeString(articles.resolve("broken.txt.gz"), "this is no gzip");
        assertQuarantined(build(), "broken.txt.gz", "cannot be read");
    }

    @Test
    void engineThatFails() throws IOException {
        Files.writeString(articles.resolve("bad.txt"), "date 2021-05-04 FAIL");
        Run run = build();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("bad.txt: IllegalStateException: asked to fail");
        assertThat(Files.readString(corpus.resolve("quarantine.jsonl"))).contains("\"stage\":\"annotate\"");
    }

    @Test
    void engineThatHangs() throws IOException {
        Files.writeString(articles.resolve("bad.txt"), "date 2021-05-04 HANG");
        Run run = Run.of("build", articles.toString(), "--output", corpus.toString(), "--time-limit", "1");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("bad.txt: it took longer than the limit of 1 s");
    }

    @Test
    void firstFailureEndsABuildThatIsToldSo() throws IOException {
        Files.writeString(articles.resolve("bad.txt"), "date 2021-05-04 FAIL");
        Run run = Run.of("build", articles.toString(), "--output", corpus.toString(), "--fail-fast");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("bad.txt").contains("asked to fail");
        assertThat(corpus.resolve("manifest.json")).doesNotExist();
    }

    @Test
    void failFastEndsWithWhatCannotBeReadToo() throws IOException {
        Files.writeString(articles.resolve("good.txt"), "date 2021-05-04 OSLO – Rain fell.");
        Files.writeString(articles.resolve("empty.txt"), "");
        Run run = Run.of("build", articles.toString(), "--output", corpus.toString(), "--fail-fast");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("empty.txt: it is empty");
        assertThat(corpus.resolve("manifest.json")).doesNotExist();
    }
}
