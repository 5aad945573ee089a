package org.dateline.corpus.failure;

/** Something that keeps a whole command from being done; the message tells the user what and what to do about it. */
public final class CorpusException extends RuntimeException {

    /** Who can do something about it. */
    public enum Kind {
        /** The command asks for something that makes no sense. */
        USAGE,
        /** The command is right but cannot be carried out. */
        IMPOSSIBLE
    }

    private final Kind kind;

    private CorpusException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** The command asks for something that makes no sense. */
    public static CorpusException usage(String message) {
        return new CorpusException(Kind.USAGE, message, null);
    }

    /** The command cannot be carried out. */
    public static CorpusException impossible(String message, Throwable cause) {
        return new CorpusException(Kind.IMPOSSIBLE, message, cause);
    }

    /** Who can do something about it. */
    public Kind kind() {
        return kind;
    }
}
