package org.dateline.export.conll;

import java.util.ArrayList;
import java.util.List;

/** Puts spans together from the tags of one token after another. */
final class ChunkCollector {

    private final List<Scheme.Chunk> chunks = new ArrayList<>();
    private int place;
    private int first = -1;
    private String label;

    void add(String tag) {
        boolean outside = tag.length() < 3 || tag.charAt(1) != '-';
        char prefix = outside ? 'O' : tag.charAt(0);
        String ofTag = outside ? null : tag.substring(2);
        boolean begins = prefix == 'B' || prefix == 'U' || prefix == 'S';
        if (first >= 0 && (begins || !label.equals(ofTag))) {
            close();
        }
        if (!outside && first < 0) {
            first = place;
            label = ofTag;
        }
        place++;
        if (prefix == 'L' || prefix == 'U' || prefix == 'E' || prefix == 'S') {
            close();
        }
    }

    private void close() {
        chunks.add(new Scheme.Chunk(first, place, label));
        first = -1;
        label = null;
    }

    List<Scheme.Chunk> finish() {
        if (first >= 0) {
            close();
        }
        return chunks;
    }
}
