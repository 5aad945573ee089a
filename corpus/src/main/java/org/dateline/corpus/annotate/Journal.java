package org.dateline.corpus.annotate;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.dateline.export.OutputException;

/**
 * Records on disk, added one by one and found by fingerprint. May be cut off at any byte: when it is opened, what follows the last
 * whole entry is dropped. An entry is the length of its body, a checksum of its body (four bytes each) and the body: 64 characters
 * of fingerprint and the record, packed.
 */
public final class Journal implements Closeable {

    private static final int HEAD = 2 * Integer.BYTES;
    private static final int FINGERPRINT = 64;

    private final Path path;
    private final RandomAccessFile file;
    private final Map<String, Long> offsets = new LinkedHashMap<>();

    private Journal(Path path) throws IOException {
        this.path = path;
        this.file = new RandomAccessFile(path.toFile(), "rw");
    }

    /** Opens the journal, empty when it is not there. */
    public static Journal open(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Journal journal = new Journal(path);
        journal.cut(journal.index());
        return journal;
    }

    private void cut(long end) throws IOException {
        if (end < file.length()) {
            file.setLength(end);
        }
    }

    /** Finds the entries; gives where the last whole one ends. */
    private long index() throws IOException {
        long end = 0;
        try (DataInputStream input = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            for (byte[] body = readBody(input, file.length()); body.length > 0; body = readBody(input, file.length() - end)) {
                offsets.put(new String(body, 0, FINGERPRINT, StandardCharsets.US_ASCII), end);
                end += HEAD + body.length;
            }
        }
        return end;
    }

    /** The next body; empty where there is no whole one. */
    private static byte[] readBody(DataInputStream input, long left) throws IOException {
        try {
            int length = input.readInt();
            int checksum = input.readInt();
            if (length < FINGERPRINT || length > left - HEAD) {
                return new byte[0];
            }
            byte[] body = input.readNBytes(length);
            return checksum(body) == checksum ? body : new byte[0];
        } catch (EOFException e) {
            return new byte[0];
        }
    }

    /** Whether there is a record of this fingerprint. */
    public boolean has(String fingerprint) {
        return offsets.containsKey(fingerprint);
    }

    /** Forgets everything. */
    public void clear() throws IOException {
        cut(0);
        offsets.clear();
    }

    /**
     * Adds a record.
     *
     * @throws OutputException when it cannot be written
     */
    public void add(String fingerprint, String entry) {
        byte[] packed = Packing.pack(entry);
        byte[] body = ByteBuffer.allocate(FINGERPRINT + packed.length).put(fingerprint.getBytes(StandardCharsets.US_ASCII)).put(packed)
                .array();
        append(fingerprint, body);
    }

    private void append(String fingerprint, byte[] body) {
        try {
            long offset = file.length();
            file.seek(offset);
            file.write(ByteBuffer.allocate(HEAD + body.length).putInt(body.length).putInt(checksum(body)).put(body).array());
            offsets.put(fingerprint, offset);
        } catch (IOException e) {
            throw new OutputException(path, e);
        }
    }

    /** The record of a fingerprint that is there. */
    public String get(String fingerprint) throws IOException {
        byte[] body = body(fingerprint);
        return Packing.unpack(body, FINGERPRINT, body.length - FINGERPRINT);
    }

    private byte[] body(String fingerprint) throws IOException {
        file.seek(offsets.get(fingerprint));
        byte[] body = new byte[file.readInt()];
        file.readInt();
        file.readFully(body);
        return body;
    }

    /**
     * Closes the journal and leaves nothing in it but the records of these fingerprints, in their order; those that it does not have
     * are passed over. The file is replaced in one step.
     */
    public void closeWith(List<String> fingerprints) throws IOException {
        List<String> kept = fingerprints.stream().filter(this::has).toList();
        Path next = path.resolveSibling(path.getFileName() + ".next");
        boolean asIs = List.copyOf(offsets.keySet()).equals(kept);
        if (!asIs) {
            Files.deleteIfExists(next);
            try (Journal journal = open(next)) {
                for (String fingerprint : kept) {
                    journal.append(fingerprint, body(fingerprint));
                }
            }
        }
        file.close();
        if (!asIs) {
            Files.move(next, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static int checksum(byte[] body) {
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return (int) checksum.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
