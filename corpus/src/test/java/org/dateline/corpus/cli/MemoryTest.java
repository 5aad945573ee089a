package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.corpus.annotate.EngineFactory;
import org.dateline.corpus.testing.GreedyFormat;
import org.dateline.export.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is too large for the memory is left out, wherever that shows; what is half done leaves no trace. */
class MemoryTest {

    @TempDir
    private Path folder;
    private Path articles;
    private Path corpus;

    @BeforeEach
    void putTwoGoodArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        corpus = folder.resolve("corpus");
        Files.writeString(articles.resolve("a.txt"), "date 2021-05-04 Rain fell on Oslo.");
        Files.writeString(articles.resolve("z.txt"), "date 2021-05-04 Snow fell on Bergen.");
    }

    private String quarantine() throws IOException {
        return Files.readString(corpus.resolve("quarantine.jsonl"));
    }

    private String records() throws IOException {
        return Files.readString(corpus.resolve("data/train-00000-of-00001.jsonl"));
    }

    @Test
    void annotating() throws IOException {
        Files.writeString(articles.resolve("big.txt"), "date 2021-05-04 HUGE");
        Run run = Run.of("build", articles.toString(), "--output", corpus.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("big.txt").contains("JAVA_OPTS=-Xmx").contains("--max-chars").doesNotContain("\tat ");
        assertThat(quarantine()).contains("\"stage\":\"annotate\"").contains("JAVA_OPTS=-Xmx");
        assertThat(records().lines()).hasSize(2);
    }

    /** Needs too much for every document at first, as though another one took the memory at the same time. */
    public static final class Crowded extends JCasAnnotator_ImplBase {

        private static final Set<String> SEEN = Collections.synchronizedSet(new HashSet<>());

        @Override
        public void process(JCas jcas) {
            if (SEEN.add(jcas.getDocumentText())) {
                throw new OutOfMemoryError("asked to need too much");
            }
        }
    }

    @Test
    void whatAnotherDocumentTookIsThereInTheEnd() throws IOException {
        Crowded.SEEN.clear();
        assertThat(with(() -> AnalysisEngineFactory.createEngineDescription(Crowded.class))).isZero();
        assertThat(records().lines()).hasSize(2);
    }

    private int with(EngineFactory engines) {
        return Dateline.launch(new String[] {"build", articles.toString(), "--output", corpus.toString()},
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new ByteArrayOutputStream(), layers -> engines);
    }

    @Test
    void publishing() throws IOException {
        Files.writeString(articles.resolve("big.txt"), "date 2021-05-04 HEAVY");
        Run run = publishGreedily();
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("big.txt: it needs more memory").doesNotContain("\tat ");
        assertThat(run.out()).contains("2 documents; 1 in quarantine");
        assertThat(quarantine()).contains("\"stage\":\"publish\"");
        assertThat(corpus.resolve("greedy/all.txt")).hasContent("a\nz\n");
        assertThat(records().lines()).hasSize(2);
        try (Stream<Path> files = Files.walk(corpus)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.contains("big"));
        }
        assertThat(Run.of("verify", corpus.toString()).err()).doesNotContain("big");
    }

    @Test
    void withMoreMemoryTheNextBuildHasIt() throws IOException {
        Files.writeString(articles.resolve("big.txt"), "date 2021-05-04 HEAVY");
        publishGreedily();
        Run run = Run.of("build", articles.toString(), "--output", corpus.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(records()).contains("HEAVY");
    }

    /** A build with a format that the class loader of this thread alone knows. */
    private Run publishGreedily() throws IOException {
        Path services = Files.createDirectories(folder.resolve("classes/META-INF/services"));
        Files.writeString(services.resolve(Format.class.getName()), GreedyFormat.class.getName());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            return Run.of("build", articles.toString(), "--output", corpus.toString(), "--formats", "xmi,jsonl,greedy");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void anywhereElse() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Dateline.launch(new String[] {"build", articles.toString(), "--output", corpus.toString()},
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, layers -> {
                    throw new OutOfMemoryError("asked to need too much");
                });
        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("JAVA_OPTS=-Xmx").hasLineCount(1);
    }
}
