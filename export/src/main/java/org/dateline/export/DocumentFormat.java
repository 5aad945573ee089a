package org.dateline.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.view.DocumentView;

/** A format that keeps each document in a text file of its own, named by the document's id. */
public abstract class DocumentFormat implements Format {

    /** Folder of the format in a corpus. */
    protected abstract String folder();

    /** End of the file names, such as {@code .conll}. */
    protected abstract String suffix();

    /** Appends the document's file: LF, with a final line end. */
    protected abstract void encode(DocumentView document, FormatOptions options, Utf8Text file);

    /**
     * The document a file holds.
     *
     * @param id its id as the file name tells it
     * @throws MalformedException when the text is not in this format
     */
    protected abstract DocumentView decode(String id, String text, FormatOptions options);

    @Override
    public CorpusWriter open(Path corpus, FormatOptions options) {
        return new EncodedFilesWriter(corpus.resolve(folder()), suffix(), (document, file) -> encode(document, options, file),
                options.overwrite());
    }

    @Override
    public Stream<DocumentView> read(Path corpus, FormatOptions options) {
        Path folder = corpus.resolve(folder());
        List<Path> files = CorpusFolder.list(folder, suffix());
        return files.stream().map(file -> decode(folder, file, options));
    }

    @Override
    public Stream<DocumentView> readFile(Path file, FormatOptions options) {
        if (!file.toString().endsWith(suffix())) {
            throw new MalformedException(file.toString(), 0, "not called " + suffix() + " as " + id() + " is");
        }
        return Stream.of(decode(file.toAbsolutePath().getParent(), file.toAbsolutePath(), options));
    }

    private DocumentView decode(Path folder, Path file, FormatOptions options) {
        try {
            return decode(CorpusFolder.id(folder, file, suffix()), CorpusFolder.text(file), options);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new MalformedException(file.toString(), "not " + id() + ": " + e.getMessage(), e);
        }
    }
}
