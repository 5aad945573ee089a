package org.dateline.export;

/** A file that is not what its format asks for; the message names file and line and what is wrong there. */
public final class MalformedException extends RuntimeException {

    /**
     * Reports a line.
     *
     * @param where file name, or document id
     * @param line line number from 1, or 0 where the file as a whole is meant
     */
    public MalformedException(String where, int line, String what) {
        super(where + (line > 0 ? ", line " + line : "") + ": " + what);
    }

    /** Reports a file that a parser refused. */
    public MalformedException(String where, String what, Throwable cause) {
        super(where + ": " + what, cause);
    }
}
