package org.dateline.export.parquet;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** The values of one column in a group of rows, with the levels that tell where lists begin and values are missing. */
final class Column {

    private final Field.Leaf leaf;
    private final Levels repetitions = new Levels();
    private final Levels definitions = new Levels();
    private final Bytes values = new Bytes();
    private final BitSet bits = new BitSet();
    private int booleans;
    private int entries;

    Column(Field.Leaf leaf) {
        this.leaf = leaf;
    }

    Field.Leaf leaf() {
        return leaf;
    }

    int entries() {
        return entries;
    }

    int size() {
        return values.size() + repetitions.size() + definitions.size();
    }

    /** Adds an entry without a value. */
    void missing(int repetition, int definition) {
        repetitions.add(repetition);
        definitions.add(definition);
        entries++;
    }

    private void there(int repetition, int definition) {
        missing(repetition, leaf.optional() ? definition + 1 : definition);
    }

    /** Adds a value; null where it is optional and missing. */
    void add(String value, int repetition, int definition) {
        if (value == null) {
            missing(repetition, definition);
            return;
        }
        there(repetition, definition);
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        values.writeInt(text.length);
        values.write(text);
    }

    /** Adds a value. */
    void add(int value, int repetition, int definition) {
        there(repetition, definition);
        values.writeInt(value);
    }

    /** Adds a value; null where it is optional and missing. */
    void add(Double value, int repetition, int definition) {
        if (value == null) {
            missing(repetition, definition);
            return;
        }
        there(repetition, definition);
        values.writeDouble(value);
    }

    /** Adds a value. */
    void add(boolean value, int repetition, int definition) {
        there(repetition, definition);
        bits.set(booleans++, value);
    }

    /** The content of the column's page, not compressed. */
    byte[] page() {
        Bytes page = new Bytes();
        levels(page, leaf.repetition(), repetitions);
        levels(page, leaf.definition(), definitions);
        if (leaf.type() == Field.Type.BOOLEAN) {
            byte[] packed = new byte[(booleans + 7) / 8];
            System.arraycopy(bits.toByteArray(), 0, packed, 0, bits.toByteArray().length);
            page.write(packed);
        }
        page.write(values);
        return page.toArray();
    }

    private static void levels(Bytes page, int highest, Levels levels) {
        if (highest > 0) {
            Bytes runs = levels.bytes();
            page.writeInt(runs.size());
            page.write(runs);
        }
    }
}
