package org.dateline.corpus.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
public final class Digest {

    private static final int ID_DIGITS = 16;

    private Digest() {}

    /** A new SHA-256 digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
        }
    }

    /** SHA-256 of the text's UTF-8, in hexadecimal. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256 of parts that may be null; no two different lists of parts run together. */
    public static String ofParts(Iterable<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            digest.update(((part == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** An id for a text that came without one; the same text has always the same id. */
    public static String id(String text) {
        return of(text).substring(0, ID_DIGITS);
    }
}
