package org.dateline.corpus.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A path as a corpus may state it, which says nothing of the machine: relative as it was given, or of an absolute one the last name. */
final class PublicName {

    private PublicName() {}

    /** The name of a path, with forward slashes. */
    static String of(String given) {
        try {
            Path path = Path.of(given);
            Path name = path.getFileName();
            return (path.isAbsolute() && name != null ? name.toString() : given).replace('\\', '/');
        } catch (InvalidPathException e) {
            return given.replace('\\', '/');
        }
    }
}
