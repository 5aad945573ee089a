package org.dateline.pipeline.engine.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link PartWriter} wrote, into arrays and without a second copy of them; the source's checksum is skipped. */
public final class PartReader implements AutoCloseable {

    static final int MAGIC = 0x444C4E34;
    static final int VERSION = 2;
    static final int CHUNK = 1 << 16;

    private final DataInputStream in;
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK);

    /** Opens a file. */
    public PartReader(InputStream in) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(in, CHUNK));
        if (this.in.readInt() != MAGIC || this.in.readInt() != VERSION) {
            throw new EngineException("Not a converted model of this version: convert the models again");
        }
        this.in.readLong();
    }

    /** Whether a file begins as one of this version does that was made from a source with this checksum. */
    public static boolean isOf(long source, InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(file);
        return in.readInt() == MAGIC && in.readInt() == VERSION && in.readLong() == source;
    }

    /** Reads a number. */
    public int number() throws IOException {
        return in.readInt();
    }

    /** Reads a string. */
    public String string() throws IOException {
        return in.readUTF();
    }

    /** Reads a list of strings. */
    public List<String> strings() throws IOException {
        int length = in.readInt();
        List<String> values = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            values.add(in.readUTF());
        }
        return List.copyOf(values);
    }

    /** Reads an array. */
    public byte[] bytes() throws IOException {
        byte[] values = new byte[in.readInt()];
        in.readFully(values);
        return values;
    }

    /** Reads an array. */
    public short[] shorts() throws IOException {
        short[] values = new short[in.readInt()];
        for (int done = 0, step; done < values.length; done += step) {
            step = fill(values.length - done, Short.BYTES);
            chunk.asShortBuffer().get(values, done, step);
        }
        return values;
    }

    /** Reads an array. */
    public int[] ints() throws IOException {
        int[] values = new int[in.readInt()];
        for (int done = 0, step; done < values.length; done += step) {
            step = fill(values.length - done, Integer.BYTES);
            chunk.asIntBuffer().get(values, done, step);
        }
        return values;
    }

    /** Reads an array. */
    public float[] floats() throws IOException {
        float[] values = new float[in.readInt()];
        for (int done = 0, step; done < values.length; done += step) {
            step = fill(values.length - done, Float.BYTES);
            chunk.asFloatBuffer().get(values, done, step);
        }
        return values;
    }

    long[] longs() throws IOException {
        long[] values = new long[in.readInt()];
        for (int done = 0, step; done < values.length; done += step) {
            step = fill(values.length - done, Long.BYTES);
            chunk.asLongBuffer().get(values, done, step);
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Fills the chunk with as many of the values still to come as it can hold. */
    private int fill(int left, int width) throws IOException {
        int step = Math.min(left, CHUNK / width);
        in.readFully(chunk.array(), 0, step * width);
        return step;
    }

    /** How a part is read. */
    @FunctionalInterface
    public interface Shape<T> {
        /** Reads what comes next. */
        T read(PartReader in) throws IOException;
    }
}
