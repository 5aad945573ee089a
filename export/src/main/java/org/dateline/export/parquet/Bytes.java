package org.dateline.export.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes that grow at their end; numbers have the lowest byte first, as everywhere in Parquet. */
final class Bytes {

    private ByteBuffer buffer = empty(64);

    private static ByteBuffer empty(int capacity) {
        return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer with(int more) {
        if (buffer.remaining() < more) {
            buffer = empty(Math.max(buffer.position() + more, 2 * buffer.capacity())).put(buffer.flip());
        }
        return buffer;
    }

    void write(int value) {
        with(1).put((byte) value);
    }

    void writeInt(int value) {
        with(Integer.BYTES).putInt(value);
    }

    void writeDouble(double value) {
        with(Double.BYTES).putDouble(value);
    }

    void write(byte[] values) {
        with(values.length).put(values);
    }

    void write(Bytes values) {
        with(values.size()).put(values.buffer.array(), 0, values.size());
    }

    /** Seven bits a byte, the lowest first. */
    void writeVarint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        write((int) rest);
    }

    int size() {
        return buffer.position();
    }

    byte[] toArray() {
        byte[] copy = new byte[size()];
        System.arraycopy(buffer.array(), 0, copy, 0, copy.length);
        return copy;
    }
}
