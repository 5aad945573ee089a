package org.dateline.corpus.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream with the places where they begin. */
final class Lines {

    private final InputStream input;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long offset;
    private long next;
    private int number;
    private boolean ended;

    Lines(InputStream input) {
        this.input = input;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        line.reset();
        offset = next;
        int read = input.read();
        while (read >= 0 && read != '\n') {
            line.write(read);
            read = input.read();
        }
        ended = read == '\n';
        next += line.size() + (ended ? 1 : 0);
        number++;
        return ended || line.size() > 0;
    }

    byte[] bytes() {
        return line.toByteArray();
    }

    /** Where the line begins, in bytes. */
    long offset() {
        return offset;
    }

    /** Its number, from 1. */
    int number() {
        return number;
    }

    /** Whether it has its line end. */
    boolean isEnded() {
        return ended;
    }
}
