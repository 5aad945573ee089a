package org.dateline.pipeline.engine;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Writes one part of the converted models: strings and flat arrays, each behind its length. */
final class PartWriter implements AutoCloseable {

    private final DataOutputStream out;

    PartWriter(OutputStream out, long source) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(out, PartReader.CHUNK));
        this.out.writeInt(PartReader.MAGIC);
        this.out.writeInt(PartReader.VERSION);
        this.out.writeLong(source);
    }

    void number(int value) throws IOException {
        out.writeInt(value);
    }

    void string(String value) throws IOException {
        out.writeUTF(value);
    }

    void strings(List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            out.writeUTF(value);
        }
    }

    void bytes(byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    void shorts(short[] values) throws IOException {
        byte[] bytes = new byte[values.length * Short.BYTES];
        ByteBuffer.wrap(bytes).asShortBuffer().put(values);
        array(values.length, bytes);
    }

    void ints(int[] values) throws IOException {
        byte[] bytes = new byte[values.length * Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().put(values);
        array(values.length, bytes);
    }

    void floats(float[] values) throws IOException {
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
}
