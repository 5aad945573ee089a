package org.dateline.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dateline.export.file.OpenFile;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.view.DocumentView;

/** A format that keeps one document a line, in one file for a whole split of the corpus. */
public abstract class RowFormat implements Format {

    /** Path of a split's file in a corpus. */
    protected abstract String file(String split);

    /** Appends one line, without its end. */
    protected abstract void encode(Rendition document, FormatOptions options, Utf8Text line);

    /**
     * The document a line holds.
     *
     * @param where names the file in messages
     * @throws MalformedException when the line is not in this format
     */
    protected abstract DocumentView decode(String row, String where, int line);

    @Override
    public boolean dividesSplits() {
        return true;
    }

    @Override
    public CorpusWriter open(Path corpus, FormatOptions options) {
        return new RowWriter(corpus.resolve(file(options.split())), "", (document, line) -> encode(document, options, line),
                options.overwrite());
    }

    @Override
    public Stream<DocumentView> read(Path corpus, FormatOptions options) {
        Path file = corpus.resolve(file(options.split()));
        return Files.exists(file) ? readFile(file, options) : Stream.empty();
    }

    @Override
    public Stream<DocumentView> readFile(Path file, FormatOptions options) {
        AtomicInteger line = new AtomicInteger();
        return OpenFile.stream(file, reader -> reader.lines().map(row -> decode(row, file.toString(), line.incrementAndGet())));
    }
}
