package org.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.testing.BuildProcess;
import org.dateline.corpus.testing.NewsGenerator;
import org.dateline.corpus.testing.Trees;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A build that is killed goes on where it was, and ends with the very files of one that was not. */
class ResumeTest {

    private static final int ARTICLES = 150;

    @TempDir
    private Path folder;
    private Path input;
    private Path whole;

    @BeforeEach
    void buildOnceWithoutAStop() throws IOException {
        input = folder.resolve("news.jsonl");
        whole = folder.resolve("whole");
        new NewsGenerator(7).write(input, ARTICLES, 60);
        assertThat(build(whole).annotated()).isEqualTo(ARTICLES);
    }

    private BuildResult build(Path output) throws IOException {
        return BuildProcess.build(input, output, BuildListener.SILENT).run(InputStream.nullInputStream());
    }

    @ParameterizedTest
    @CsvSource({"annotated,1", "annotated,70", "annotated,149", "publishing,1"})
    void killedForReal(String word, int times) throws IOException, InterruptedException {
        Path output = folder.resolve("killed");
        assertThat(BuildProcess.killAfter(input, output, word, times)).isGreaterThanOrEqualTo(times);
        BuildResult resumed = build(output);
        assertThat(resumed.annotated()).isLessThanOrEqualTo(ARTICLES - times + (word.equals("publishing") ? 1 : 0));
        assertThat(Trees.of(output)).isEqualTo(Trees.of(whole));
    }

    @Test
    void killedAgainAndAgain() throws IOException, InterruptedException {
        Path output = folder.resolve("killed");
        for (int i = 1; i <= 2; i++) {
            BuildProcess.killAfter(input, output, "annotated", 40 * i);
        }
        BuildProcess.killAfter(input, output, "publishing", 1);
        build(output);
        assertThat(Trees.of(output)).isEqualTo(Trees.of(whole));
    }

    @Test
    void filesOfAStoppedWritingAreClearedAway() throws IOException {
        Path output = folder.resolve("stopped");
        build(output);
        Files.createFile(new CorpusLayout(output).publishing());
        Files.writeString(output.resolve("conll/.half.conll.part"), "half");
        Files.delete(output.resolve("manifest.json"));
        assertThat(build(output).annotated()).isZero();
        assertThat(Trees.of(output)).isEqualTo(Trees.of(whole));
    }

    @Test
    void unchangedRerunDoesNothing() throws IOException {
        BuildResult again = build(whole);
        assertThat(again.upToDate()).isTrue();
        assertThat(again.annotated()).isZero();
    }

    @Test
    void damagedFileIsWrittenAgain() throws IOException {
        var before = Trees.of(whole);
        Files.writeString(whole.resolve("README.md"), "gone");
        assertThat(build(whole).annotated()).isZero();
        assertThat(Trees.of(whole)).isEqualTo(before);
    }

    @Test
    void onlyWhatChangedIsDoneAgain() throws IOException {
        String news = Files.readString(input);
        Files.writeString(input, news.replaceFirst("\"source\":\"paper \\d\"", "\"source\":\"another paper\"") + "{\"id\":\"new\","
                + "\"text\":\"Rain fell on Oslo.\",\"date\":\"2021-05-04\"}\n");
        BuildResult changed = build(whole);
        assertThat(changed.annotated()).isEqualTo(2);
        assertThat(Files.readString(whole.resolve("CHANGES.md"))).contains("Added: 1\n\n- `new`")
                .contains("Annotated anew or corrected: 1\n\n- `n000000`");
        Path fresh = folder.resolve("fresh");
        build(fresh);
        var grown = Trees.of(whole);
        grown.keySet().removeAll(Set.of("CHANGES.md", "manifest.json"));
        var made = Trees.of(fresh);
        made.remove("manifest.json");
        assertThat(grown).isEqualTo(made);
    }

    @Test
    void filesOfDocumentsThatAreGoneGo() throws IOException {
        assertThat(whole.resolve("conll/n000000.conll")).exists();
        Files.writeString(input, Files.readString(input).replaceFirst(".*\n", ""));
        build(whole);
        assertThat(whole.resolve("conll/n000000.conll")).doesNotExist();
        assertThat(Files.readString(whole.resolve("CHANGES.md"))).contains("Removed: 1");
    }
}
