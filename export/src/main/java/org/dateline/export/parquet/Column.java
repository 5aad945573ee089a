package org.dateline.export.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** The values of one column in a group of rows, with the levels that tell where lists begin and values are missing. */
final class Column {

    private final Field.Leaf leaf;
    private final Levels repetitions = new Levels();
    private final Levels definitions = new Levels();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
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

    /** Adds a value; null or missing where it is optional. */
    void add(JsonNode value, int repetition, int definition) {
        boolean there = value != null && !value.isNull();
        missing(repetition, there && leaf.optional() ? definition + 1 : definition);
        if (!there) {
            return;
        }
        switch (leaf.type()) {
            case BOOLEAN -> bits.set(booleans++, value.asBoolean());
            case INTEGER -> values.writeBytes(little(4).putInt(value.asInt()).array());
            case DOUBLE -> values.writeBytes(little(8).putDouble(value.asDouble()).array());
            case STRING -> {
                byte[] text = value.asText().getBytes(StandardCharsets.UTF_8);
                values.writeBytes(little(4).putInt(text.length).array());
                values.writeBytes(text);
            }
        }
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The content of the column's page, not compressed. */
    byte[] page() {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        levels(page, leaf.repetition(), repetitions);
        levels(page, leaf.definition(), definitions);
        if (leaf.type() == Field.Type.BOOLEAN) {
            byte[] packed = new byte[(booleans + 7) / 8];
            System.arraycopy(bits.toByteArray(), 0, packed, 0, bits.toByteArray().length);
            page.writeBytes(packed);
        }
        page.writeBytes(values.toByteArray());
        return page.toByteArray();
    }

    private static void levels(ByteArrayOutputStream page, int highest, Levels levels) {
        if (highest > 0) {
            byte[] bytes = levels.bytes();
            page.writeBytes(little(4).putInt(bytes.length).array());
            page.writeBytes(bytes);
        }
    }
}
