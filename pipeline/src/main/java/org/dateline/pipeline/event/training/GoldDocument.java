package org.dateline.pipeline.event.training;

import java.util.List;
import java.util.Set;

/**
 * A document with its event annotation; offsets are UTF-16 code units.
 *
 * @param corpus name of the corpus
 * @param group what is held out together: documents on the same occurrence
 * @param scope spans that were annotated at all
 * @param events spans of the events that begin in the scope
 */
record GoldDocument(String corpus, String group, String text, List<Span> scope, Set<Span> events) {

    /** A stretch of text. */
    record Span(int begin, int end) {}

    boolean inScope(int offset) {
        return scope.stream().anyMatch(span -> span.begin() <= offset && offset < span.end());
    }
}
