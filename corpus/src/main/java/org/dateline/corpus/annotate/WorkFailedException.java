package org.dateline.corpus.annotate;

/** A piece of work failed as none should, such as when no engine can be made at all; the message says why. */
public final class WorkFailedException extends RuntimeException {

    WorkFailedException(Throwable cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
    }
}
