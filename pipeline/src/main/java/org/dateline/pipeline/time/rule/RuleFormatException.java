package org.dateline.pipeline.time.rule;

/** A rule file that cannot be used; says which line to mend. */
public final class RuleFormatException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    RuleFormatException(String message) {
        super(message);
    }

    RuleFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
