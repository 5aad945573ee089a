package org.dateline.pipeline.engine.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Writes one part of the converted models: strings and flat arrays, each behind its length. */
public final class PartWriter implements AutoCloseable {

    private final DataOutputStream out;

    /** Opens a file that is made from a source with this checksum. */
    public PartWriter(OutputStream out, long source) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(out, PartReader.CHUNK));
        this.out.writeInt(PartReader.MAGIC);
        this.out.writeInt(PartReader.VERSION);
        this.out.writeLong(source);
    }

    /** Writes a number. */
    public void number(int value) throws IOException {
        out.writeInt(value);
    }

    /** Writes a string. */
    public void string(String value) throws IOException {
        out.writeUTF(value);
    }

    /** Writes a list of strings. */
    public void strings(List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            out.writeUTF(value);
        }
    }

    /** Writes an array with its length. */
    public void bytes(byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    /** Writes an array with its length. */
    public void shorts(short[] values) throws IOException {
        byte[] bytes = new byte[values.length * Short.BYTES];
        ByteBuffer.wrap(bytes).asShortBuffer().put(values);
        array(values.length, bytes);
    }

    /** Writes an array with its length. */
    public void ints(int[] values) throws IOException {
        byte[] bytes = new byte[values.length * Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().put(values);
        array(values.length, bytes);
    }

    /** Writes an array with its length. */
    public void floats(float[] values) throws IOException {
        byte[] bytes = new byte[values.length * Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().put(values);
        array(values.length, bytes);
    }

    void longs(long[] values) throws IOException {
        byte[] bytes = new byte[values.length * Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().put(values);
        array(values.length, bytes);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void array(int length, byte[] values) throws IOException {
        out.writeInt(length);
        out.write(values);
    }

    /** What a file holds. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void write(PartWriter out) throws IOException;
    }
}
