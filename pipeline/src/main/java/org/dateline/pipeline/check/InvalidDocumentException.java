package org.dateline.pipeline.check;

import java.util.List;
import java.util.stream.Collectors;

/** A document breaks an invariant: by annotations it came with, or else by a component of the pipeline, which is then at fault. */
public final class InvalidDocumentException extends Exception {

    private static final int SHOWN = 5;

    private InvalidDocumentException(String message) {
        super(message);
    }

    /** By annotations that were there before the pipeline. */
    static InvalidDocumentException foreign(List<Violation> violations) {
        return new InvalidDocumentException(("annotations that the document came with break %s: %s; mend them before Dateline runs, "
                + "or leave them out and Dateline makes its own").formatted(count(violations), first(violations)));
    }

    /** By annotations of the pipeline's own. */
    static InvalidDocumentException ours(List<Violation> violations) {
        return new InvalidDocumentException("the annotations break %s: %s; please report the text".formatted(count(violations), first(violations)));
    }

    private static String count(List<Violation> violations) {
        return violations.size() == 1 ? "an invariant" : violations.size() + " invariants";
    }

    private static String first(List<Violation> violations) {
        return violations.stream().limit(SHOWN).map(Violation::message).collect(Collectors.joining("; "));
    }
}
