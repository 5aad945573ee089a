package org.dateline.corpus.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.corpus.evaluate.document.Annotated;
import org.dateline.corpus.evaluate.document.DocumentSource;
import org.dateline.corpus.evaluate.document.EvaluationInputException;
import org.dateline.corpus.evaluate.score.Offer;

/** The system's documents by id. Reads no further than it has to: where both sides have one order, one document is in memory. */
final class SystemDocuments {

    private final DocumentSource source;
    private final Map<String, Annotated> passed = new LinkedHashMap<>();
    private final Offer offer = new Offer();

    SystemDocuments(DocumentSource source) {
        this.source = source;
    }

    /** Hands over the document of an id. */
    Optional<Annotated> take(String id) throws EvaluationInputException {
        Annotated known = passed.remove(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Annotated> next = read();
        while (next.isPresent() && !next.get().id().equals(id)) {
            passed.put(next.get().id(), next.get());
            next = read();
        }
        return next;
    }

    private Optional<Annotated> read() throws EvaluationInputException {
        Optional<Annotated> next = source.next();
        next.ifPresent(offer::add);
        return next;
    }

    /** Reads what is left, and lists all that nobody took. */
    List<String> remaining() throws EvaluationInputException {
        for (Optional<Annotated> next = read(); next.isPresent(); next = read()) {
            passed.put(next.get().id(), next.get());
        }
        return List.copyOf(passed.keySet());
    }

    /** What the documents read so far have. */
    Offer offer() {
        return offer;
    }
}
