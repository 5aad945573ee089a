package org.dateline.corpus.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Stack traces as text, for who asked for them. */
final class StackTraces {

    private StackTraces() {}

    static String of(Throwable thrown) {
        String frames = Arrays.stream(thrown.getStackTrace()).map(frame -> "    at " + frame + "\n").collect(Collectors.joining());
        String cause = thrown.getCause() == null ? "" : "Caused by: " + of(thrown.getCause());
        return thrown + "\n" + frames + cause;
    }
}
