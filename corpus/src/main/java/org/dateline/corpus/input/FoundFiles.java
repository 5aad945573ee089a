package org.dateline.corpus.input;

import java.util.List;

/**
 * What a path of the user stands for.
 *
 * @param files what to read, in an order that is the same on every machine
 * @param unreadable what could not be looked into
 * @param ignored how many more files there are, whose names end as those of no input do
 */
record FoundFiles(List<InputFile> files, List<Intake.Rejected> unreadable, int ignored) {

    FoundFiles {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /** One file and nothing else. */
    static FoundFiles only(InputFile file) {
        return new FoundFiles(List.of(file), List.of(), 0);
    }

    /** Whether the path stands for nothing at all. */
    boolean isEmpty() {
        return files.isEmpty() && unreadable.isEmpty();
    }
}
