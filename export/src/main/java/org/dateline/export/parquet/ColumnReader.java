package org.dateline.export.parquet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Walks over one column of a row group as {@link Column} wrote it. */
final class ColumnReader {

    /** More entries than a group of rows ever has. */
    private static final int MOST = 1 << 27;

    private final Field.Leaf leaf;
    private final int[] repetitions;
    private final int[] definitions;
    private final ByteBuffer values;
    private int at;
    private int bit;

    /** Over a page that is not compressed, in little-endian order. */
    ColumnReader(Field.Leaf leaf, ByteBuffer page, int entries) {
        this.leaf = leaf;
        this.repetitions = levels(page, entries, leaf.repetition());
        this.definitions = levels(page, entries, leaf.definition());
        this.values = page;
    }

    private static int[] levels(ByteBuffer page, int entries, int highest) {
        if (entries < 0 || entries > MOST) {
            throw new IllegalArgumentException(entries + " entries");
        }
        int[] levels = new int[entries];
        if (highest == 0) {
            return levels;
        }
        page.getInt();
        for (int i = 0; i < entries; ) {
            int run = (int) (CompactReader.varint(page) >>> 1);
            int level = page.get();
            for (int j = 0; j < run; j++) {
                levels[i++] = level;
            }
        }
        return levels;
    }

    /** Whether another entry is there and belongs to a list of this level that has begun. */
    boolean continues(int repetition) {
        return at < repetitions.length && repetitions[at] == repetition;
    }

    int definition() {
        return definitions[at];
    }

    /** Passes over an entry without a value. */
    void skip() {
        at++;
    }

    /** Puts the next value into a record, null where it is missing. */
    void read(ObjectNode record) {
        if (definitions[at++] < leaf.definition()) {
            record.putNull(leaf.name());
            return;
        }
        switch (leaf.type()) {
            case BOOLEAN -> {
                record.put(leaf.name(), (values.get(values.position() + bit / 8) >> bit % 8 & 1) == 1);
                bit++;
            }
            case INTEGER -> record.put(leaf.name(), values.getInt());
            case DOUBLE -> record.put(leaf.name(), values.getDouble());
            case STRING -> {
                int length = values.getInt();
                if (length < 0 || length > values.remaining()) {
                    throw new IllegalArgumentException("a text of " + length + " bytes");
                }
                byte[] text = new byte[length];
                values.get(text);
                record.put(leaf.name(), new String(text, StandardCharsets.UTF_8));
            }
        }
    }
}
