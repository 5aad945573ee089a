package org.dateline.pipeline.engine.store;

/**
 * A string reduced to 64 bits in such a way that strings can be joined without having them.
 *
 * @param hash polynomial hash of the string
 * @param power the base of the hash raised to the string's length
 */
public record Gram(long hash, long power) {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** The gram of a string. */
    public static Gram of(CharSequence string) {
        return of(string, 0, string.length());
    }

    /** The gram of a part of a string. */
    public static Gram of(CharSequence string, int begin, int end) {
        long hash = 0;
        long power = 1;
        for (int i = begin; i < end; i++) {
            hash = append(hash, string.charAt(i));
            power *= BASE;
        }
        return new Gram(hash, power);
    }

    /** Returns the hash of a string that starts with {@code prefix}, goes on with the separator and ends with this. */
    public long after(long prefix, char separator) {
        return append(prefix, separator) * power + hash;
    }

    /** Returns the key of a string among those of its kind, with all bits well mixed. */
    public static long fingerprint(int kind, long hash) {
        long mixed = hash + (kind + 1) * 0xD1B54A32D192ED03L;
        mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }

    private static long append(long hash, char next) {
        return hash * BASE + next + 1;
    }
}
