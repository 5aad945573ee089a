package org.dateline.pipeline.check;

/** A document breaks an invariant: a component of the pipeline is at fault, not the reader of the message. */
public final class InvalidDocumentException extends Exception {

    InvalidDocumentException(int count, String first) {
        super("the annotations break %d invariants: %s; please report the text".formatted(count, first));
    }
}
