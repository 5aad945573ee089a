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

/** Files that are something else than what they are called, languages that are not ours, and what is told of where files lie. */
class ForeignInputTest {

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            \u00FF\u00FER\u0000a\u0000|iconv -f UTF-16
            \u00FE\u00FF\u0000R\u0000a|iconv -f UTF-16
            \u00FF\u00FE\u0000\u0000R\u0000\u0000\u0000|iconv -f UTF-32
            PK\u0003\u0004 rain|zip archive
            \u001F\u008B\u0008|gzip
            %PDF-1.7 rain|pdftotext
            {\\rtf1 rain}|RTF
            \u00D0\u00CF\u0011\u00E0|office program
            A caf\u00E9|iconv -f WINDOWS-1252
            """)
    void isCalledWhatItIs(String bytes, String advice) throws IOException {
        Files.write(articles.resolve("odd.txt"), bytes.getBytes(StandardCharsets.ISO_8859_1));
        Run run = build();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("odd.txt: it is").contains(advice);
    }

    @Test
    void aPatternThatIsNoneIsWrongUsage() {
        Run run = Run.of("build", articles + "/[.txt", "--output", corpus.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the pattern '[.txt' cannot be read").hasLineCount(1);
    }

    @Test
    void anotherLanguageThatIsStatedIsAWarning() throws IOException {
        Files.writeString(articles.resolve("de.jsonl"), "{\"id\":\"de\",\"text\":\"Regen fiel.\",\"dct\":\"2021-05-04\",\"language\":\"de\"}");
        assertThat(build().err()).contains("warning: 1 with a language other than English").contains("filters.languages=[en]").contains("(de)");
    }

    @Test
    void whatIsPublishedDoesNotSayWhereTheInputsLay() throws IOException {
        Files.writeString(articles.resolve("empty.txt"), "");
        assertThat(Run.of("build", articles.toString(), folder + "/nowhere.txt", "--output", corpus.toString()).code()).isEqualTo(1);
        assertThat(Files.readString(corpus.resolve("manifest.json"))).doesNotContain(folder.toString()).contains("\"articles/good.txt\"");
        assertThat(Files.readString(corpus.resolve("quarantine.jsonl"))).doesNotContain(folder.toString()).contains("articles/empty.txt");
        assertThat(Run.of("build", articles.toString(), folder + "/nowhere.txt", "--output", corpus.toString()).out()).contains("up to date");
    }
}
