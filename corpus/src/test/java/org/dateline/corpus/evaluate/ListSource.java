package org.dateline.corpus.evaluate;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dateline.corpus.evaluate.document.Annotated;
import org.dateline.corpus.evaluate.document.DocumentSource;

/** Documents that are there already. */
final class ListSource implements DocumentSource {

    private final Iterator<Annotated> documents;

    ListSource(Sample... samples) {
        this.documents = List.of(samples).stream().map(Sample::annotated).iterator();
    }

    @Override
    public Optional<Annotated> next() {
        return documents.hasNext() ? Optional.of(documents.next()) : Optional.empty();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
