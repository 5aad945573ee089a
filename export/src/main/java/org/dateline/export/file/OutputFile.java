package org.dateline.export.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.export.OutputException;

/**
 * A file that appears whole or not at all: it is written under a temporary name and moved when it is committed. Closing an
 * uncommitted file removes it.
 */
public final class OutputFile implements Closeable {

    private final Path target;
    private final Path temporary;
    private final MessageDigest digest = sha256();
    private final OutputStream file;
    /** What writes the file and its digest in large pieces. */
    private final OutputStream out;
    private long bytes;
    private boolean committed;

    private OutputFile(Path target, Path temporary, OutputStream file) {
        this.target = target;
        this.temporary = temporary;
        this.file = file;
        this.out = new BufferedOutputStream(new DigestOutputStream(file, digest));
    }

    /**
     * Begins a file; folders are made as needed.
     *
     * @throws OutputException when it cannot be written, or is there and may not be overwritten
     */
    public static OutputFile create(Path target, boolean overwrite) {
        if (!overwrite && Files.exists(target)) {
            throw OutputException.exists(target);
        }
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            return new OutputFile(target, temporary, Files.newOutputStream(temporary));
        } catch (ReadOnlyFileSystemException e) {
            throw OutputException.readOnly(target, e);
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    /** Appends text as UTF-8. */
    public void write(String text) {
        try {
            Utf8.write(text, asStream());
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    /** Appends bytes. */
    public void write(byte[] data) {
        write(data, data.length);
    }

    /** Appends the first bytes of an array. */
    public void write(byte[] data, int length) {
        write(data, 0, length);
    }

    private void write(byte[] data, int offset, int length) {
        try {
            out.write(data, offset, length);
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
        bytes += length;
    }

    /** The file as a stream; it throws {@link OutputException} and is closed with the file. */
    public OutputStream asStream() {
        return new OutputStream() {
            @Override
            public void write(int value) {
                OutputFile.this.write(new byte[] {(byte) value});
            }

            @Override
            public void write(byte[] data, int offset, int length) {
                OutputFile.this.write(data, offset, length);
            }
        };
    }

    /** Puts the file in its place. */
    public WrittenFile commit() {
        try {
            out.close();
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
        committed = true;
        return new WrittenFile(target, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() {
        if (committed) {
            return;
        }
        try {
            file.close();
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
