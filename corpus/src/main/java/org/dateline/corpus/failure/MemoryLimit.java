package org.dateline.corpus.failure;

import java.util.function.Supplier;

/**
 * What is done when the memory does not suffice: the one place where {@link OutOfMemoryError} is caught. That is sound around the work on
 * one document, for nothing holds what the work had allocated when it has ended, and the next document finds the memory it needs. Who
 * attempts a work here has to throw away what it may have half done.
 */
public final class MemoryLimit {

    private static final String ADVICE = "give Java more, such as JAVA_OPTS=-Xmx6g";

    /** Why a document is not in the corpus that is too large for the memory, and what to do about it. */
    public static final String OF_DOCUMENT = "it needs more memory than Java may use; " + ADVICE + ", or refuse articles of its length "
            + "with --max-chars";

    /** Why a command ended. */
    public static final String OF_COMMAND = "Java's memory does not suffice; " + ADVICE + ", fewer --threads, or smaller inputs (--max-chars)";

    private MemoryLimit() {}

    /**
     * Does a work, or the other one when the memory did not suffice for the first.
     *
     * @param <T> what either gives
     * @param <E> what the work may throw
     */
    public static <T, E extends Exception> T attempt(Work<T, E> work, Supplier<T> otherwise) throws E {
        try {
            return work.run();
        } catch (OutOfMemoryError e) {
            return otherwise.get();
        }
    }

    /** Whether something was thrown because the memory did not suffice; false for null. */
    public static boolean isBehind(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof OutOfMemoryError)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /**
     * Some work.
     *
     * @param <T> what it gives
     * @param <E> what it may throw
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        /** Does it. */
        T run() throws E;
    }
}
