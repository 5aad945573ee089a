package org.dateline.export.parquet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.export.CorpusWriter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.view.DocumentView;

/** Parquet with the columns of the jsonl format; metadata of the input is a list of names and values. */
public final class ParquetFormat implements Format {

    @Override
    public String id() {
        return "parquet";
    }

    @Override
    public String summary() {
        return "Parquet, one document a row, columns as in jsonl; for Hugging Face datasets, DuckDB, Spark, pandas";
    }

    @Override
    public boolean dividesSplits() {
        return true;
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return Capabilities.everything();
    }

    private static Path file(Path corpus, FormatOptions options) {
        return corpus.resolve("parquet").resolve(options.split() + "-00000-of-00001.parquet");
    }

    @Override
    public CorpusWriter open(Path corpus, FormatOptions options) {
        return new ParquetWriter(file(corpus, options), options.overwrite());
    }

    @Override
    public Stream<DocumentView> read(Path corpus, FormatOptions options) {
        Path file = file(corpus, options);
        return Files.exists(file) ? new ParquetReader(file).documents() : Stream.empty();
    }

    @Override
    public Stream<DocumentView> readFile(Path file, FormatOptions options) {
        return new ParquetReader(file).documents();
    }
}
