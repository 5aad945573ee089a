package org.dateline.export.parquet;

import java.io.ByteArrayOutputStream;

/** Small numbers as runs: how often, and which. */
final class Levels {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int value;
    private int run;

    void add(int level) {
        if (run > 0 && level != value) {
            flush();
        }
        value = level;
        run++;
    }

    private void flush() {
        Compact.varint(out, (long) run << 1);
        out.write(value);
        run = 0;
    }

    int size() {
        return out.size();
    }

    byte[] bytes() {
        if (run > 0) {
            flush();
        }
        return out.toByteArray();
    }
}
