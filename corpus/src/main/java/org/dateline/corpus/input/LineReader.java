package org.dateline.corpus.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines as bytes and never holds more of one than the limit, however long it is. */
final class LineReader implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;

    LineReader(InputStream input, int limit) {
        this.input = new BufferedInputStream(input, BUFFER);
        this.limit = limit;
    }

    /** Goes to the next line; false at the end of the input. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        int read = input.read();
        if (read < 0) {
            return false;
        }
        for (; read >= 0 && read != '\n'; read = input.read()) {
            keep(read);
        }
        return true;
    }

    private void keep(int read) {
        if (line.size() < limit) {
            line.write(read);
        } else {
            tooLong = true;
        }
    }

    /** The line's bytes without its end; cut at the limit. */
    byte[] bytes() {
        return line.toByteArray();
    }

    /** Whether the line was longer than the limit. */
    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
