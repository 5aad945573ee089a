package org.dateline.export.parquet;

/** Small numbers as runs: how often, and which. */
final class Levels {

    private final Bytes out = new Bytes();
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
        out.writeVarint((long) run << 1);
        out.write(value);
        run = 0;
    }

    int size() {
        return out.size();
    }

    Bytes bytes() {
        if (run > 0) {
            flush();
        }
        return out;
    }
}
