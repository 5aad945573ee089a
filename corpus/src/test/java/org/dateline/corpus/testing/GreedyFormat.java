package org.dateline.corpus.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.export.CorpusWriter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.Rendition;
import org.dateline.export.RowWriter;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.view.DocumentView;

/** A format of one file, which writes half a document and then needs more memory than there is for one that says HEAVY. */
public final class GreedyFormat implements Format {

    @Override
    public String id() {
        return "greedy";
    }

    @Override
    public String summary() {
        return "for tests";
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.NONE;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return Capabilities.everything();
    }

    @Override
    public CorpusWriter open(Path corpus, FormatOptions options) {
        RowWriter rows = new RowWriter(corpus.resolve("greedy/all.txt"), "", (document, line) -> line.append(document.view().id()),
                options.overwrite());
        return new CorpusWriter() {
            @Override
            public void write(Rendition document) {
                rows.write(document);
                if (document.view().text().contains("HEAVY")) {
                    throw new OutOfMemoryError("asked to need too much");
                }
            }

            @Override
            public List<WrittenFile> files() {
                return rows.files();
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    @Override
    public Stream<DocumentView> read(Path corpus, FormatOptions options) {
        return Stream.empty();
    }
}
