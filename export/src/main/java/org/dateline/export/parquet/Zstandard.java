package org.dateline.export.parquet;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Compression of pages, by Zstandard. */
final class Zstandard {

    /** Its number in Parquet's Thrift definition. */
    static final int CODEC = 6;

    private Zstandard() {}

    static byte[] compress(byte[] page) {
        ZstdCompressor zstd = new ZstdCompressor();
        byte[] packed = new byte[zstd.maxCompressedLength(page.length)];
        return Arrays.copyOf(packed, zstd.compress(page, 0, page.length, packed, 0, packed.length));
    }

    /**
     * What the rest of a buffer holds.
     *
     * @param length how many bytes it is
     * @throws IllegalArgumentException when it is something else
     */
    static byte[] expand(ByteBuffer packed, long length) {
        int offset = packed.arrayOffset() + packed.position();
        try {
            if (ZstdDecompressor.getDecompressedSize(packed.array(), offset, packed.remaining()) != length) {
                throw new IllegalArgumentException("a page of another length");
            }
            byte[] page = new byte[Math.toIntExact(length)];
            new ZstdDecompressor().decompress(packed.array(), offset, packed.remaining(), page, 0, page.length);
            return page;
        } catch (MalformedInputException | ArithmeticException e) {
            throw new IllegalArgumentException("a page that is not compressed by Zstandard", e);
        }
    }
}
