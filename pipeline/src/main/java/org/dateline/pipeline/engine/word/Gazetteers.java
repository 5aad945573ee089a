package org.dateline.pipeline.engine.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.pipeline.engine.linear.Field;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.store.PartReader;

/** Lists of known names: finds the longest one from every token and marks the tokens it covers. */
public final class Gazetteers {

    /** What stands between the words of a name. */
    static final char SEPARATOR = '\n';

    private static final String PLACES = "BILU";

    private final Lexicon lexicon;
    private final Gram[] marks;
    private final Map<Gram, String> names;
    private final int[][][] marksOfList;

    Gazetteers(Lexicon lexicon) {
        this.lexicon = lexicon;
        TreeSet<String> sorted = new TreeSet<>();
        lexicon.strings().forEach(list -> list.forEach(kind -> PLACES.chars().forEach(place -> sorted.add(mark(place, kind)))));
        List<String> names = List.copyOf(sorted);
        this.marks = names.stream().map(Gram::of).toArray(Gram[]::new);
        this.names = names.stream().collect(Collectors.toMap(Gram::of, name -> name));
        this.marksOfList = lexicon.strings().stream().map(list -> marksOf(list, names)).toArray(int[][][]::new);
    }

    /** Reads the lexicon of the known names. */
    public static Gazetteers read(PartReader in) throws IOException {
        return new Gazetteers(Lexicon.read(in));
    }

    /** Gives every token of a sentence the marks of the names it is in, in alphabetical order. */
    public void annotate(Sentence sentence) {
        BitSet[] found = IntStream.range(0, sentence.size()).mapToObj(token -> new BitSet()).toArray(BitSet[]::new);
        for (int token = 1; token < found.length; token++) {
            markLongest(sentence, token, found);
        }
        sentence.setEach(Field.NAMED_ENTITY_GAZETTEERS, token -> found[token].stream().mapToObj(i -> marks[i]).toArray(Gram[]::new));
    }

    /** Returns the marks of a token of a sentence that is annotated, as text. */
    public List<String> of(Sentence sentence, int token) {
        return Arrays.stream(sentence.values(Field.NAMED_ENTITY_GAZETTEERS, token)).map(names::get).toList();
    }

    /** Returns the hash of a name that goes on with a word. */
    static long join(long name, boolean first, Gram word) {
        return first ? word.hash() : word.after(name, SEPARATOR);
    }

    private void markLongest(Sentence sentence, int begin, BitSet[] found) {
        int list = -1;
        int last = begin;
        long name = 0;
        for (int token = begin; token < sentence.size(); token++) {
            name = join(name, token == begin, Gram.of(sentence.form(token).simplified()));
            int place = lexicon.find(name);
            if (place < 0) {
                break;
            }
            if (lexicon.listAt(place) >= 0) {
                list = lexicon.listAt(place);
                last = token;
            }
        }
        if (list >= 0) {
            mark(marksOfList[list], begin, last, found);
        }
    }

    private static void mark(int[][] marks, int begin, int last, BitSet[] found) {
        for (int token = begin; token <= last; token++) {
            int place = begin == last ? 'U' : token == begin ? 'B' : token == last ? 'L' : 'I';
            Arrays.stream(marks[PLACES.indexOf(place)]).forEach(found[token]::set);
        }
    }

    private static int[][] marksOf(List<String> kinds, List<String> names) {
        return PLACES.chars()
                .mapToObj(place -> kinds.stream().mapToInt(kind -> names.indexOf(mark(place, kind))).toArray())
                .toArray(int[][]::new);
    }

    private static String mark(int place, String kind) {
        return (char) place + "-" + kind;
    }
}
