package org.dateline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * Writes {@value #ALL} sentences in each format, or in all together, to disk: as documents of 200, of 2,000, and as one. {@code text} is
 * megabytes of article text a second; it is the same for every length where cost is linear in the length of a document.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class WriteBenchmark {

    private static final int ALL = 20_000;

    @Param({"xmi", "xmi-1.1", "cas-json", "inception", "conll2002", "conll2003", "conll2012", "conllu", "conllup", "brat", "jsonl", "parquet",
            "doccano", "label-studio", "prodigy", "spacy", "timeml", "webanno-tsv", "table", "all"})
    private String format;

    @Param({"200", "2000", "20000"})
    private int sentences;

    private List<DocumentView> documents;
    private double megabytes;
    private Path folder;

    /** Megabytes of text. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Megabytes {

        /** Counted in one iteration. */
        public double text;
    }

    /** Nothing is timed unless every document comes back as it was written. */
    @Setup
    public void check() throws IOException {
        documents = IntStream.range(0, ALL / sentences).mapToObj(number -> LongDocuments.ofSentences("long" + number, sentences)).toList();
        megabytes = documents.stream().mapToInt(document -> document.text().getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
        folder = Files.createTempDirectory("write-benchmark");
        write();
        Formats.select(List.of(format)).forEach(this::check);
    }

    private void check(Format written) {
        Map<String, DocumentView> read = Samples.read(written, folder);
        for (DocumentView document : documents) {
            if (!Samples.reduced(written, document).equals(read.get(document.id()))) {
                throw new IllegalStateException(written.id() + " does not bring back what it wrote.");
            }
        }
    }

    /** Writes the documents. */
    @Benchmark
    public void write(Megabytes done) {
        write();
        done.text += megabytes;
    }

    private void write() {
        try (Exporter exporter = new Exporter(folder, Formats.select(List.of(format)), FormatOptions.DEFAULT.overwriting())) {
            documents.forEach(exporter::write);
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
