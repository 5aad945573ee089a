package org.dateline.export;

import java.util.List;
import java.util.Optional;
import org.dateline.export.file.WrittenFile;

/** Writes documents of one corpus, in one format, one by one. Not thread-safe. */
public interface CorpusWriter extends AutoCloseable {

    /**
     * Adds a document.
     *
     * @throws OutputException when a file cannot be written
     */
    void write(Rendition document);

    /**
     * Whether it writes the CAS that a document comes from as it is, annotations of types that we do not know included; other writers
     * get what their format carries of the document.
     */
    default boolean keepsCas() {
        return false;
    }

    /** What it makes of a large size that another writer may take from the {@link Rendition} too; nothing by default. */
    default Optional<Class<?>> shares() {
        return Optional.empty();
    }

    /**
     * Adds what belongs to the corpus as a whole, such as a type system, and puts unfinished files in their place.
     *
     * @throws OutputException when a file cannot be written
     */
    @Override
    void close();

    /** Gives up before anything was written: removes what the writer began. */
    default void discard() {
        // Most begin their files with the first document.
    }

    /** Files in their place so far, in the order they were finished; all of them after {@link #close()}. */
    List<WrittenFile> files();
}
