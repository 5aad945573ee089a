package org.dateline.corpus.cli;

/** What the program ends with. */
final class ExitCode {

    /** All went well. */
    static final int OK = 0;
    /** Some documents are in quarantine, or something was found that should not be. */
    static final int SOME_FAILED = 1;
    /** The command asks for something that makes no sense. */
    static final int USAGE = 2;
    /** Nothing could be done. */
    static final int NOTHING_DONE = 3;

    private ExitCode() {}
}
