package org.dateline.corpus.manifest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.dateline.corpus.input.Digest;

/** Checksums of files. */
public final class FileChecksum {

    private FileChecksum() {}

    /** SHA-256 of a file, in hexadecimal. */
    public static String sha256(Path path) throws IOException {
        try (DigestInputStream input = new DigestInputStream(Files.newInputStream(path), Digest.sha256())) {
            input.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(input.getMessageDigest().digest());
        }
    }

    /** Whether a file is there as its entry says. */
    public static boolean matches(Path root, FileEntry entry) throws IOException {
        Path path = root.resolve(entry.path());
        return Files.isRegularFile(path) && Files.size(path) == entry.bytes() && sha256(path).equals(entry.sha256());
    }
}
