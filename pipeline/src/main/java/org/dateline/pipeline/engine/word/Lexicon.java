package org.dateline.pipeline.engine.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dateline.pipeline.engine.store.FingerprintIndex;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.store.PartReader;
import org.dateline.pipeline.engine.store.PartWriter;

/** Words, or sequences of words, each with one of a limited number of lists of strings. */
public final class Lexicon {

    private final FingerprintIndex index;
    private final short[] lists;
    private final List<List<String>> strings;

    /**
     * Creates a lexicon.
     *
     * @param index the words
     * @param lists the number of the list of each word, or -1
     * @param strings the lists
     */
    Lexicon(FingerprintIndex index, short[] lists, List<List<String>> strings) {
        this.index = index;
        this.lists = lists;
        this.strings = strings.stream().map(List::copyOf).toList();
    }

    static Lexicon read(PartReader in) throws IOException {
        FingerprintIndex index = FingerprintIndex.read(in);
        short[] lists = in.shorts();
        String[][] strings = new String[in.number()][];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = in.strings().toArray(String[]::new);
        }
        return new Lexicon(index, lists, Arrays.stream(strings).map(List::of).toList());
    }

    /** Writes all of it. */
    public void write(PartWriter out) throws IOException {
        index.write(out);
        out.shorts(lists);
        out.number(strings.size());
        for (List<String> list : strings) {
            out.strings(list);
        }
    }

    List<List<String>> strings() {
        return strings;
    }

    /** Returns the place of a word, or -1. */
    int find(long hash) {
        return index.find(Gram.fingerprint(0, hash));
    }

    /** Returns the number of the list at a place, or -1. */
    int listAt(int place) {
        return lists[place];
    }

    /** Returns the number of a word's list, or -1. */
    int list(long hash) {
        int place = find(hash);
        return place < 0 ? -1 : lists[place];
    }
}
