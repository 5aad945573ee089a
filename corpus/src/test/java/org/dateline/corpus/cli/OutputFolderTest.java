package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.corpus.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Output folders that are full, closed, taken or there already. */
class OutputFolderTest {

    @TempDir
    private Path folder;
    private Path article;

    @BeforeEach
    void putAnArticle() throws IOException {
        article = Files.writeString(folder.resolve("rain.txt"), "date 2021-05-04 Rain fell on Oslo yesterday.");
    }

    private Run build(Path corpus, String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"build", article.toString(), "--output", corpus.toString()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.of(args);
    }

    @Test
    void thatIsAFile() throws IOException {
        Run run = build(Files.createFile(folder.resolve("file")));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is a file; name a folder").hasLineCount(1);
    }

    @Test
    void thatHoldsSomethingElse() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.tex"), "precious");
        Run run = build(mine);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no corpus of ours").contains("--overwrite").hasLineCount(1);
        assertThat(mine.resolve("manifest.json")).doesNotExist();
        assertThat(build(mine, "--overwrite").code()).isZero();
        assertThat(mine.resolve("thesis.tex")).hasContent("precious");
    }

    @Test
    void thatIsThereAndEmpty() throws IOException {
        assertThat(build(Files.createDirectory(folder.resolve("empty"))).code()).isZero();
    }

    @Test
    void thatIsACorpusAlready() {
        Path corpus = folder.resolve("corpus");
        assertThat(build(corpus).code()).isZero();
        assertThat(build(corpus).code()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thatCannotBeMade() {
        Run run = build(Path.of("/proc/corpus"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("'/proc/corpus' cannot be written").hasLineCount(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thatIsFull() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path work = Files.createDirectory(corpus.resolve(".dateline"));
        Files.createSymbolicLink(work.resolve("journal"), Path.of("/dev/full"));
        Run run = build(corpus);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("No space left on device").doesNotContain("\tat ");
    }

    @Test
    void standardOutputThatIsFull() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int code = Dateline.launch(new String[] {"layers"}, InputStream.nullInputStream(), full, OutputStream.nullOutputStream(),
                layers -> Engines.words());
        assertThat(code).isEqualTo(3);
    }
}
