package org.dateline.corpus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.corpus.annotate.WorkFailedException;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.failure.IoMessages;
import org.dateline.corpus.failure.MemoryLimit;
import org.dateline.corpus.publish.TooLargeException;
import org.dateline.export.MalformedException;
import org.dateline.export.SettingException;
import org.dateline.export.UnknownFormatException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine;

/** Turns what goes wrong into one line and an exit code; the only place that does. */
final class ErrorReport {

    private final Console console;

    ErrorReport(Console console) {
        this.console = console;
    }

    /** A command line that cannot be understood. */
    int usage(ParameterException e) {
        line(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, console.err());
        console.err().printf("Try '%s --help'.%n", e.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    /** A command that failed. */
    int report(Exception e, boolean debug) {
        line(message(e));
        if (debug) {
            console.err().print(StackTraces.of(e));
        }
        return code(e);
    }

    /** A command for which the memory did not suffice. */
    int outOfMemory() {
        line(MemoryLimit.OF_COMMAND);
        return ExitCode.NOTHING_DONE;
    }

    private void line(String message) {
        console.err().println("dateline: " + message.lines().findFirst().orElse("it failed"));
    }

    private static String message(Exception e) {
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return unchecked.getMessage();
        }
        if (e instanceof IOException io) {
            return IoMessages.withFile(io);
        }
        if (e instanceof WorkFailedException) {
            return MemoryLimit.isBehind(e) ? MemoryLimit.OF_COMMAND : "the pipeline cannot be started: " + e.getMessage();
        }
        boolean ours = e instanceof CorpusException || e instanceof TooLargeException || e instanceof MalformedException || isChoice(e);
        return ours ? e.getMessage() : "this should not have happened (run with --debug to see where): " + e;
    }

    private static int code(Exception e) {
        boolean usage = e instanceof CorpusException ours && ours.kind() == CorpusException.Kind.USAGE
                || isChoice(e);
        return usage ? ExitCode.USAGE : ExitCode.NOTHING_DONE;
    }

    private static boolean isChoice(Exception e) {
        return e instanceof UnknownFormatException || e instanceof SettingException;
    }

    /** The exit code, or another when the results could not be written out. */
    int flushed(int code) {
        console.err().flush();
        if (console.out().checkError()) {
            line("the results could not be written to standard output");
            return ExitCode.NOTHING_DONE;
        }
        return code;
    }
}
