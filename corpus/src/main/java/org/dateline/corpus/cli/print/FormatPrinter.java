package org.dateline.corpus.cli.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.export.Exporter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;

/** Prints the file that a format makes of a document; files that belong to a corpus as a whole are left out. */
public final class FormatPrinter implements DocumentPrinter {

    private final Format format;
    private final Path scratch;
    private final PrintWriter out;

    /** A printer of a format, which writes its files into a scratch folder first. */
    public FormatPrinter(Format format, Path scratch, PrintWriter out) {
        this.format = format;
        this.scratch = scratch;
        this.out = out;
    }

    @Override
    public void print(DocumentView document) throws IOException {
        Exporter exporter = new Exporter(scratch, List.of(format), FormatOptions.DEFAULT.overwriting());
        try (exporter) {
            exporter.write(document);
        }
        WrittenFile first = exporter.files().get(0);
        out.print(Files.readString(first.path()));
        out.flush();
    }
}
