package org.dateline.export.parquet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads structures in Thrift's compact protocol: field numbers to numbers, texts, lists and structures. */
final class CompactReader {

    private final ByteBuffer in;

    CompactReader(ByteBuffer in) {
        this.in = in;
    }

    Map<Integer, Object> struct() {
        Map<Integer, Object> fields = new HashMap<>();
        int field = 0;
        for (int header = in.get() & 0xFF; header != 0; header = in.get() & 0xFF) {
            int delta = header >> 4;
            field = delta == 0 ? (int) zigzag() : field + delta;
            fields.put(field, value(header & 0x0F));
        }
        return fields;
    }

    private Object value(int type) {
        return switch (type) {
            case 1, 2 -> type == 1;
            case 3 -> (long) in.get();
            case 4, Compact.I32, Compact.I64 -> zigzag();
            case 7 -> in.getDouble();
            case Compact.BINARY -> text();
            case Compact.LIST, 10 -> list();
            case Compact.STRUCT -> struct();
            default -> throw new IllegalArgumentException("a field of unknown kind " + type);
        };
    }

    private List<Object> list() {
        int header = in.get() & 0xFF;
        long size = header >> 4 == 15 ? varint(in) : header >> 4;
        List<Object> values = new ArrayList<>();
        for (long i = 0; i < size; i++) {
            values.add(value(header & 0x0F));
        }
        return values;
    }

    private String text() {
        long length = varint(in);
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("a text of " + length + " bytes");
        }
        byte[] bytes = new byte[(int) length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private long zigzag() {
        long value = varint(in);
        return value >>> 1 ^ -(value & 1);
    }

    static long varint(ByteBuffer in) {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = in.get();
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }
}
