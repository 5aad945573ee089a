package org.dateline.export.file;

import java.nio.file.Path;

/**
 * A file in its place.
 *
 * @param sha256 checksum, hexadecimal
 */
public record WrittenFile(Path path, long bytes, String sha256) {}
