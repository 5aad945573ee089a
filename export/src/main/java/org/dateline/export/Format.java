package org.dateline.export;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.view.DocumentView;

/**
 * A file format for annotated documents. Formats of other projects are found by {@link java.util.ServiceLoader}: name the class in
 * {@code META-INF/services/org.dateline.export.Format}.
 */
public interface Format {

    /** Name on the command line, such as jsonl; lower case and unique. */
    String id();

    /** One line: what it is and which tools take it. */
    String summary();

    /** What its offsets count. */
    OffsetUnit offsets();

    /** Names of the settings it heeds, see {@link FormatOptions#settings}. */
    default Set<String> settings() {
        return Set.of();
    }

    /**
     * What it can say of a document when written with these options.
     *
     * @throws SettingException when a setting of its own has a value that it does not know
     */
    Capabilities carries(FormatOptions options);

    /** Whether it keeps each split in files of its own; other formats write documents one by one, whatever split they are in. */
    default boolean dividesSplits() {
        return false;
    }

    /**
     * Whether one writer takes the documents of all splits and tells them apart by {@link Rendition#split}: what a format keeps for the
     * corpus as a whole, beside the files of its splits, is then written once. Other formats that divide splits get a writer for each.
     */
    default boolean takesAllSplits() {
        return !dividesSplits();
    }

    /**
     * Begins a corpus. Use {@link Exporter} instead, which reduces each document to what the format carries: the writer that is
     * returned here expects that.
     *
     * @param corpus the corpus' root folder, in which the format has a place of its own; made when it is not there
     * @throws OutputException when the folder cannot be written
     */
    CorpusWriter open(Path corpus, FormatOptions options);

    /**
     * Reads the documents of a corpus one by one, in the order of their file names or lines. Close the stream.
     *
     * @param corpus the corpus' root folder
     * @throws MalformedException here or while the stream is read, when a file is not what the format asks for
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    Stream<DocumentView> read(Path corpus, FormatOptions options);

    /**
     * Reads one file of this format, wherever it lies and whatever it is called. Close the stream.
     *
     * @throws MalformedException here or while the stream is read, when the file is not what the format asks for, or the format is
     *     read by folders only
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    default Stream<DocumentView> readFile(Path file, FormatOptions options) {
        throw new MalformedException(file.toString(), 0, "give the folder that the format " + id() + " was written to, not a file of it");
    }
}
