package org.dateline.pipeline.engine.store;

/** Says that the engine's resources are missing or damaged, or that it was given what it cannot take. */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception without a cause.
     *
     * @param message what is wrong and what the user can do
     */
    public EngineException(String message) {
        super(message);
    }

    /**
     * Creates an exception with a cause.
     *
     * @param message what is wrong and what the user can do
     * @param cause what was thrown below
     */
    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
