package org.dateline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.export.view.DocumentView;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Writes one long document, reduced, in each format, to disk. {@code text} is megabytes of article text a second: the same for both
 * lengths where cost is linear.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class WriteBenchmark {

    @Param({"xmi", "cas-json", "inception", "conll2002", "conll2003", "conll2012", "conllu", "conllup", "brat", "jsonl", "parquet", "doccano",
            "label-studio", "prodigy", "spacy", "timeml", "webanno-tsv", "table"})
    private String format;

    @Param({"2000", "20000"})
    private int sentences;

    private DocumentView document;
    private Path folder;

    /** Megabytes of text. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Megabytes {

        /** Counted in one iteration. */
        public double text;
    }

    /** Nothing is timed unless the document comes back as it was written. */
    @Setup
    public void check() throws IOException {
        document = LongDocuments.ofSentences(sentences);
        folder = Files.createTempDirectory("write-benchmark");
        write();
        DocumentView read = Samples.read(Formats.get(format), folder).get(document.id());
        if (!Samples.reduced(Formats.get(format), document).equals(read)) {
            throw new IllegalStateException(format + " does not bring back what it wrote.");
        }
    }

    /** Writes the document. */
    @Benchmark
    public void write(Megabytes done) {
        write();
        done.text += document.text().getBytes(StandardCharsets.UTF_8).length / 1e6;
    }

    private void write() {
        try (Exporter exporter = new Exporter(folder, List.of(Formats.get(format)), FormatOptions.DEFAULT.overwriting())) {
            exporter.write(document);
        }
    }

    /** Removes the files. */
    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(WriteBenchmark::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
