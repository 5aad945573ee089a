package org.dateline.corpus.evaluate.document;

import java.util.List;
import java.util.Optional;

/**
 * Finds the time that states when a document was made. Where a time says its function, or has the creation time's id, that decides; in
 * corpora that tell neither, it is the first time that has the value of the record's {@code dct} and names its year: not "today".
 *
 * @param text of the document
 * @param dct the creation time by the record, or the empty string
 */
record CreationTime(String text, String dct) {

    private static final String FUNCTION = "CREATION_TIME";
    private static final int YEAR = 4;

    /** The one of these times; empty where none states it. */
    Optional<Named> among(List<Named> times) {
        Optional<Named> told = times.stream().filter(CreationTime::isTold).findFirst();
        boolean untold = told.isEmpty() && times.stream().allMatch(time -> time.function().isEmpty());
        return untold ? times.stream().filter(this::isSeen).findFirst() : told;
    }

    private static boolean isTold(Named time) {
        return time.function().equals(FUNCTION) || time.id().equals(TemporalGraph.CREATION_TIME);
    }

    private boolean isSeen(Named time) {
        return dct.length() >= YEAR && time.value().equals(dct) && words(time.span()).contains(dct.substring(0, YEAR));
    }

    private String words(Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
    }
}
