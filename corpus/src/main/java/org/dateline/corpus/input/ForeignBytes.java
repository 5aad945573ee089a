package org.dateline.corpus.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that are no text in UTF-8, whatever they are called, told by the bytes they begin with. */
enum ForeignBytes {
    UTF_32(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}, "it is UTF-32; convert it first: iconv -f UTF-32 -t UTF-8"),
    UTF_16_LITTLE(new byte[] {(byte) 0xFF, (byte) 0xFE}, "it is UTF-16; convert it first: iconv -f UTF-16 -t UTF-8"),
    UTF_16_BIG(new byte[] {(byte) 0xFE, (byte) 0xFF}, UTF_16_LITTLE.reason),
    ZIP(new byte[] {'P', 'K', 3, 4}, "it is a zip archive, or a document of an office program; unpack it, or save it as plain text in UTF-8"),
    GZIP(new byte[] {0x1F, (byte) 0x8B}, "it is compressed with gzip; unpack it, or let its name end in .gz"),
    PDF("%PDF-".getBytes(StandardCharsets.US_ASCII), "it is PDF; make text of it first, such as with pdftotext -enc UTF-8"),
    RTF("{\\rtf".getBytes(StandardCharsets.US_ASCII), "it is RTF; save it as plain text in UTF-8"),
    OFFICE(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "it is a document of an office program; save it as plain text in UTF-8");

    /** What is said of bytes that are neither UTF-8 nor anything known. */
    static final String UNKNOWN = "it is not UTF-8; convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8";

    private final byte[] begin;
    private final String reason;

    ForeignBytes(byte[] begin, String reason) {
        this.begin = begin;
        this.reason = reason;
    }

    /** Why a file that begins with these bytes is refused and what to do about it; empty when it may be text. */
    static Optional<String> objection(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).map(kind -> kind.reason).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= begin.length && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
    }
}
