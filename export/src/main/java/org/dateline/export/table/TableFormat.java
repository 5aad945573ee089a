package org.dateline.export.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.export.CorpusWriter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.RowWriter;
import org.dateline.export.file.OpenFile;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.view.DocumentView;

/** Comma-separated values: document, layer, start, end, text, label, attributes. A document begins with a line that holds its text. */
public final class TableFormat implements Format {

    @Override
    public String id() {
        return "table";
    }

    @Override
    public String summary() {
        return "CSV, one annotation a line; for spreadsheets, R, pandas";
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
        return corpus.resolve("table").resolve(options.split() + ".csv");
    }

    @Override
    public CorpusWriter open(Path corpus, FormatOptions options) {
        return new RowWriter(file(corpus, options), TableRow.HEADER + "\n",
                (document, rows) -> TableRows.write(document.view(), rows), options.overwrite());
    }

    @Override
    public Stream<DocumentView> read(Path corpus, FormatOptions options) {
        Path file = file(corpus, options);
        return Files.exists(file) ? readFile(file, options) : Stream.empty();
    }

    @Override
    public Stream<DocumentView> readFile(Path file, FormatOptions options) {
        return OpenFile.stream(file, reader -> StreamSupport.stream(new TableReader(reader, file.toString()), false));
    }
}
