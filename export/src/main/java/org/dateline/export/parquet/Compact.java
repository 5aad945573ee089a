package org.dateline.export.parquet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes structures in Thrift's compact protocol, in which Parquet keeps its headers. Fields are added in ascending order. */
final class Compact {

    static final int I32 = 5;
    static final int I64 = 6;
    static final int BINARY = 8;
    static final int LIST = 9;
    static final int STRUCT = 12;

    private final Bytes out;
    private int last;

    private Compact(Bytes out) {
        this.out = out;
    }

    /** The bytes of a structure. */
    static byte[] struct(Consumer<Compact> fields) {
        Bytes bytes = new Bytes();
        write(bytes, fields);
        return bytes.toArray();
    }

    private static void write(Bytes bytes, Consumer<Compact> fields) {
        fields.accept(new Compact(bytes));
        bytes.write(0);
    }

    Compact number(int field, int value) {
        header(field, I32);
        out.writeVarint(zigzag(value));
        return this;
    }

    Compact number(int field, long value) {
        header(field, I64);
        out.writeVarint(zigzag(value));
        return this;
    }

    Compact text(int field, String value) {
        header(field, BINARY);
        text(value);
        return this;
    }

    Compact nested(int field, Consumer<Compact> fields) {
        header(field, STRUCT);
        write(out, fields);
        return this;
    }

    Compact numbers(int field, List<Integer> values) {
        return list(field, I32, values, (list, value) -> list.out.writeVarint(zigzag(value)));
    }

    Compact texts(int field, List<String> values) {
        return list(field, BINARY, values, Compact::text);
    }

    <T> Compact structs(int field, List<T> values, BiConsumer<Compact, T> fields) {
        return list(field, STRUCT, values, (list, value) -> write(out, struct -> fields.accept(struct, value)));
    }

    private <T> Compact list(int field, int type, List<T> values, BiConsumer<Compact, T> write) {
        header(field, LIST);
        if (values.size() < 15) {
            out.write(values.size() << 4 | type);
        } else {
            out.write(0xF0 | type);
            out.writeVarint(values.size());
        }
        values.forEach(value -> write.accept(this, value));
        return this;
    }

    private void header(int field, int type) {
        out.write(field - last << 4 | type);
        last = field;
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeVarint(bytes.length);
        out.write(bytes);
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }
}
