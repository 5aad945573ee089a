package org.dateline.corpus.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** A text as the set of its word sequences: letters and digits in lower case, whatever stands between them. */
final class Shingles {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Shingles() {}

    /** The text's words, normalised. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Hashes of all sequences of so many words, each once; of a shorter text the one of all its words. */
    static long[] of(List<String> words, int length) {
        int size = Math.min(length, words.size());
        return LongStream.rangeClosed(0, words.size() - size).map(start -> hash(words, (int) start, size)).distinct().toArray();
    }

    /** Hash of a sequence of words. */
    static long hash(List<String> words, int start, int size) {
        long hash = SEED;
        for (String word : words.subList(start, start + size)) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return mix(hash);
    }

    /** Spreads a hash over all bits (the finaliser of SplitMix64). */
    static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
